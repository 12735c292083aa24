// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.design.Design;
import org.relationalimages.design.legend.LegendTexts;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.document.diagrams.CaseLegend;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.Ids;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.expression.Literal;
import org.relationalimages.viewpoint.graphics.legend.Legend;
import org.relationalimages.viewpoint.graphics.legend.LegendEntry;
import org.relationalimages.viewpoint.graphics.legend.LegendSample;
import org.relationalimages.viewpoint.graphics.legend.LegendWords;
import org.relationalimages.viewpoint.specification.AbstractNodeMapping;
import org.relationalimages.viewpoint.specification.ConditionalStyle;
import org.relationalimages.viewpoint.specification.ContainerMapping;
import org.relationalimages.viewpoint.specification.DecorationDescription;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.views.Views;

/** The legends of the diagrams of cases: exactly what is in use, each once. */
class CaseLegendTest {

	private final CaseFile root = SampleElements.titled("Sample");

	private RelationalImage image(String picture) {
		RelationalImage image = SampleElements.imageIn(root.getLifeLayers().isEmpty() ? SampleElements.layer(root, "childhood")
				: root.getLifeLayers().getFirst(), picture);
		image.setAwareness(AwarenessDegree.FULL);
		image.setProvenance(Provenance.NOT_RECORDED);
		return image;
	}

	private List<LegendEntry> legend() {
		Ids.assign(root);
		CaseDiagrams diagrams = CaseDiagrams.open(root, Views.EMPTY);
		CaseDiagram layers = diagrams.all().stream().filter(one -> one.description().name().equals(Design.IMAGE_LAYERS)).findFirst()
				.orElseThrow();
		return Legend.of(diagrams.show(layers), CaseLegend.WORDS);
	}

	private List<String> words() {
		return legend().stream().map(LegendEntry::words).toList();
	}

	@Test
	void anEmptyCaseHasNoLegend() {
		assertEquals(List.of(), words());
	}

	@Test
	void oneKindIsOneEntry() {
		image("they cannot respond");
		image("they leave");
		assertEquals(List.of(LegendTexts.of("Image")), words());
		assertTrue(legend().getFirst().sample() instanceof LegendSample.Figure);
	}

	@Test
	void stylesOfAKindFollowEachOtherWhateverComesFirst() {
		image("revised").setStatus(ChangeStatus.REVISED);
		image("odd").setDominance(Dominance.DISCREPANT);
		image("ruling").setDominance(Dominance.DOMINANT);
		image("usual");
		assertEquals(List.of(LegendTexts.of("Image"), LegendTexts.of("Image.imageBorder.3"), LegendTexts.of("Image.isRevisedImage"),
				LegendTexts.of("Image.isDiscrepantImage")), words());
	}

	@Test
	void linesAreExplainedAfterWhatTheyLink() {
		image("later").getBuiltOn().add(image("earlier"));
		assertEquals(List.of(LegendTexts.of("Image"), LegendTexts.of("Built-on")), words());
		assertTrue(legend().get(1).sample() instanceof LegendSample.Line);
	}

	@Test
	void bordersAreExplainedWhereTheyDiffer() {
		image("known");
		image("glimpsed").setAwareness(AwarenessDegree.GLIMPSED);
		image("outside").setAwareness(AwarenessDegree.OUTSIDE);
		assertEquals(Set.of(LegendTexts.of("Image"), LegendTexts.of("isPartlyAware"), LegendTexts.of("isOutsideAwareness"),
				LegendTexts.of("borderLineStyle")), Set.copyOf(words()));
		assertEquals(3, legend().stream().filter(entry -> entry.sample() instanceof LegendSample.Frame).count());
	}

	@Test
	void allWithTheSameBorderNeedNoOther() {
		image("outside").setAwareness(AwarenessDegree.OUTSIDE);
		assertEquals(List.of(LegendTexts.of("Image"), LegendTexts.of("isOutsideAwareness")), words());
	}

	@ParameterizedTest
	@EnumSource(Provenance.class)
	void whereThingsComeFromIsExplainedBySigns(Provenance provenance) {
		image("they leave").setProvenance(provenance);
		List<LegendEntry> legend = legend();
		switch (provenance) {
		case NOT_RECORDED -> assertEquals(1, legend.size());
		case THERAPIST_HYPOTHESIS -> assertEquals(new LegendEntry(new LegendSample.Sign("?"), LegendTexts.of("sign.?")), legend.getLast());
		default -> assertTrue(legend.size() == 2 && legend.getLast().sample() instanceof LegendSample.Mark, legend.toString());
		}
	}

	@Test
	void questionsInWordsAreNoHypotheses() {
		image("what if ? they leave");
		assertEquals(List.of(LegendTexts.of("Image")), words());
	}

	@Test
	void whatIsHiddenNeedsNoExplanation() {
		RelationalImage image = image("they leave");
		SampleElements.meaning(image, "I am too much");
		Ids.assign(root);
		CaseDiagrams diagrams = CaseDiagrams.open(root, Views.EMPTY);
		DDiagram diagram = diagrams.show(diagrams.all().getFirst());
		assertTrue(meanings(diagram));
		diagrams.session().diagrams().layer(diagram, diagram.description().layer("Meanings"), false);
		assertFalse(meanings(diagram));
		assertEquals(List.of(), Legend.of(diagram, LegendWords.NONE));
		assertTrue(Legend.of(diagram, LegendWords.NAMES).stream().anyMatch(entry -> entry.words().equals("Image")));
	}

	private static boolean meanings(DDiagram diagram) {
		return Legend.of(diagram, CaseLegend.WORDS).stream().anyMatch(entry -> entry.words().equals(LegendTexts.of("Meaning")));
	}

	static List<TeachingCase> cases() {
		return TeachingCases.all();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void teachingCasesShowEverySignFromTheStart(TeachingCase teachingCase) {
		CaseDiagrams diagrams = CaseDiagrams.open(ShippedFiles.load(teachingCase), teachingCase.views());
		for (CaseDiagram one : diagrams.all()) {
			DDiagram diagram = diagrams.show(one);
			List<String> off = one.description().layers().stream().filter(Layer::isTransient).filter(Layer::isInitiallyActive)
					.filter(layer -> !diagram.activeTransientLayers().contains(layer)).map(Layer::name).toList();
			assertEquals(List.of(), off, one.name() + ": its stored layout does not name the layer");
			List<String> words = Legend.of(diagram, CaseLegend.WORDS).stream().map(LegendEntry::words).toList();
			assertEquals(new HashSet<>(words).size(), words.size(), words.toString());
		}
		diagrams.session().dispose();
	}

	@Test
	void everyStyleOfTheSpecificationHasWords() {
		Set<String> needed = new TreeSet<>();
		for (DiagramDescription diagram : CaseDesign.specification().diagrams())
			for (Layer layer : diagram.layers()) {
				layer.nodeMappings().forEach(mapping -> collect(mapping, needed));
				layer.containerMappings().forEach(mapping -> collect(mapping, needed));
				layer.edgeMappings().forEach(mapping -> collect(mapping, needed));
				for (DecorationDescription decoration : layer.decorations())
					if (decoration.image() instanceof Literal picture)
						needed.add(picture.text().replaceFirst(".*/([\\w-]+)\\.\\w+$", "$1"));
				layer.customizations().forEach(one -> needed.add(LegendTexts.key("", one.definition().expression("predicateExpression").text())));
			}
		needed.removeIf(LegendTexts::has);
		assertEquals(Set.of(), needed, "keys without words in legend.properties");
	}

	private static void collect(DiagramElementMapping mapping, Set<String> keys) {
		if (mapping.createElements()) {
			keys.add(LegendTexts.key(mapping.name()));
			for (ConditionalStyle style : mapping.conditionalStyles())
				keys.add(LegendTexts.key(mapping.name(), style.predicate().text()));
		}
		if (mapping instanceof AbstractNodeMapping node)
			node.borderedNodeMappings().forEach(child -> collect(child, keys));
		if (mapping instanceof ContainerMapping container) {
			container.definition().many("subNodeMappings").forEach(child -> collect(child.description(DiagramElementMapping.class), keys));
			container.definition().many("subContainerMappings").forEach(child -> collect(child.description(DiagramElementMapping.class), keys));
		}
	}
}
