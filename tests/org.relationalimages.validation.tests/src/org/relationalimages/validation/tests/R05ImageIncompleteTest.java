// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.RimFactory;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R05ImageIncompleteTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final LifeLayer layer = SampleElements.layer(file, 1, Stage.PRESENT);
	private final RelationalImage image = SampleElements.imageIn(layer);
	private final Meaning meaning = SampleElements.meaning(image);

	R05ImageIncompleteTest() {
		image.setPicture("when I reach out, nobody is there");
		meaning.setStatement("I do not matter");
	}

	@Test
	void isSilentWhenAllIsThere() {
		assertEquals(List.of(), RuleFindings.by("R05", file));
	}

	@Test
	void asksForTheLayer() {
		image.setLayer(null);
		Finding found = RuleFindings.by("R05", file).get(0);
		assertSame(ImagesPackage.Literals.RELATIONAL_IMAGE__LAYER, found.feature());
		assertSame(Severity.ERROR, found.severity());
		assertEquals(List.of(), found.fixes());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " \n\t" })
	void asksForWords(String blank) {
		image.setPicture(blank);
		meaning.setStatement(blank);
		List<Finding> found = RuleFindings.by("R05", file);
		assertEquals(List.of(image, meaning), found.stream().map(Finding::element).toList());
	}

	@Test
	void putsAnImageBesideItsExperience() {
		image.setLayer(null);
		Experience experience = SampleElements.experience(file);
		experience.setLayer(layer);
		image.getFormedFrom().addAll(List.of(SampleElements.experience(file), experience));
		assertSame(image, RuleFindings.fix("R05", file, "Put it beside the experience it grew from"));
		assertSame(layer, image.getLayer());
	}

	@Test
	void anImageLiesInALayerOfItsHolder() {
		Person anna = SampleElements.client(file, "Anna");
		Person ben = SampleElements.client(file, "Ben");
		layer.setHolder(anna);
		assertEquals(List.of(), RuleFindings.by("R05", file), "nobody knows yet whose image it is");
		image.setHolder(ben);
		Finding found = RuleFindings.by("R05", file).get(0);
		assertSame(Severity.ERROR, found.severity());
		assertEquals("This is an image of Ben, but the layer belongs to Anna. Whose image is it?", found.message());
		RuleFindings.fix("R05", file, "It is an image of Anna");
		assertSame(anna, image.getHolder());
		image.setHolder(ben);
		RuleFindings.fix("R05", file, "Move it to a layer of Ben");
		assertSame(ben, image.getLayer().getHolder());
		assertSame(Stage.PRESENT, image.getLayer().getStage());
		assertEquals(List.of(), RuleFindings.by("R05", file));
	}

	@Test
	void aNewLayerLeavesTheOthersInTheirOrder() {
		Person ben = SampleElements.client(file, "Ben");
		layer.setHolder(SampleElements.client(file, "Anna"));
		LifeLayer second = SampleElements.layer(file, 8, Stage.ADULT);
		LifeLayer first = SampleElements.layer(file, 3, Stage.ADULT);
		LifeLayer therapy = SampleElements.layer(file, 9, Stage.IN_THERAPY);
		List.of(first, second, therapy).forEach(own -> own.setHolder(ben));
		image.setHolder(ben);
		RuleFindings.fix("R05", file, "Move it to a layer of Ben");
		assertEquals(List.of(0, 1, 2, 3), List.of(first.getOrder(), second.getOrder(), image.getLayer().getOrder(), therapy.getOrder()));
	}

	@Test
	void aNewLayerComesFromWhereTheOtherOneDoes() {
		SourceRef book = RimFactory.eINSTANCE.createSourceRef();
		file.getSources().add(book);
		layer.setHolder(SampleElements.client(file, "Anna"));
		layer.setProvenance(Provenance.SOURCE_TEXT);
		layer.getSources().add(book);
		image.setHolder(SampleElements.client(file, "Ben"));
		RuleFindings.fix("R05", file, "Move it to a layer of Ben");
		assertNotSame(layer, image.getLayer());
		assertSame(Provenance.SOURCE_TEXT, image.getLayer().getProvenance());
		assertEquals(List.of(book), image.getLayer().getSources());
		assertEquals(List.of(book), layer.getSources());
	}

	@Test
	void movesAnImageToTheLayerThatIsThere() {
		Person ben = SampleElements.client(file, "Ben");
		layer.setHolder(SampleElements.client(file, "Anna"));
		LifeLayer own = SampleElements.layer(file, 5, Stage.PRESENT);
		own.setHolder(ben);
		image.setHolder(ben);
		RuleFindings.fix("R05", file, "Move it to a layer of Ben");
		assertSame(own, image.getLayer());
		assertEquals(2, file.getLifeLayers().size());
	}

	@Test
	void removesAnEmptyMeaning() {
		Meaning deeper = SampleElements.meaning(image);
		deeper.setStatement("I never did");
		deeper.setDeepens(meaning);
		meaning.setStatement(null);
		assertSame(image, RuleFindings.fix("R05", file, "Remove the empty meaning"));
		assertEquals(List.of(deeper), image.getMeanings());
		assertNull(deeper.getDeepens());
	}
}
