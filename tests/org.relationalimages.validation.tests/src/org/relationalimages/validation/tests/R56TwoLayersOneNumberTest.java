// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Stage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R56TwoLayersOneNumberTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person anna = SampleElements.client(file, "Anna");
	private final LifeLayer present = layer(1, Stage.PRESENT);
	private final LifeLayer school = layer(1, Stage.MIDDLE_CHILDHOOD);
	private final LifeLayer infancy = layer(0, Stage.INFANCY);

	private LifeLayer layer(Integer order, Stage stage) {
		LifeLayer layer = SampleElements.layer(file, 0, stage);
		layer.setOrder(order);
		layer.setHolder(anna);
		return layer;
	}

	@Test
	void asksWhichOneIsEarlier() {
		List<Finding> found = RuleFindings.by("R56", file);
		assertEquals(1, found.size());
		assertSame(school, found.get(0).element());
		assertSame(Severity.ERROR, found.get(0).severity());
		assertEquals("Two layers in the life of Anna have the number 1. Which one is the earlier one?", found.get(0).message());
	}

	@Test
	void eachLifeHasNumbersOfItsOwn() {
		Person ben = SampleElements.client(file, "Ben");
		school.setHolder(ben);
		assertEquals(List.of(), RuleFindings.by("R56", file));
		present.setHolder(null);
		school.setHolder(null);
		assertEquals(List.of(), RuleFindings.by("R56", file), "one may be Anna's and one Ben's");
		ben.setRole(PersonRole.PARTNER);
		assertEquals(1, RuleFindings.by("R56", file).size());
		present.setOrder(null);
		assertEquals(List.of(), RuleFindings.by("R56", file));
	}

	@Test
	void withOneClientALayerOfNobodyIsTheClients() {
		school.setHolder(null);
		assertEquals(1, RuleFindings.by("R56", file).size());
		RuleFindings.fix("R56", file, "Renumber the layers");
		assertEquals(List.of(0, 1, 2), List.of(infancy.getOrder(), school.getOrder(), present.getOrder()));
	}

	@Test
	void renumbersTheLayersOfThatLifeByTheirStages() {
		LifeLayer ofBen = layer(7, Stage.PRESENT);
		ofBen.setHolder(SampleElements.client(file, "Ben"));
		assertSame(school, RuleFindings.fix("R56", file, "Renumber the layers"));
		assertEquals(List.of(0, 1, 2, 7), List.of(infancy.getOrder(), school.getOrder(), present.getOrder(), ofBen.getOrder()));
		assertEquals(List.of(), RuleFindings.by("R56", file));
	}
}
