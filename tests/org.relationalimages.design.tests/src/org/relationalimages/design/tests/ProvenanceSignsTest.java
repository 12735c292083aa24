// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.design.Design;
import org.relationalimages.design.images.ProvenanceServices;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.Decoration;

/** The signs that show where statements come from. */
class ProvenanceSignsTest {

	private static final String LAYER = "Where it comes from";
	/** What is shown in each diagram without being a statement of its own. */
	private static final Set<String> FRAMES = Set.of("Life", "Band", "Strategy band", "Society band", "Board", "Sides", "Yearning side",
			"Images and fears", "Strategy side", "Kept out", "Household");

	private static boolean isNode(DDiagramElement element) {
		return !element.getClass().getSimpleName().equals("DEdge");
	}

	@ParameterizedTest
	@EnumSource(Provenance.class)
	void eachOriginHasASignOfItsOwnThatExists(Provenance provenance) {
		ProvenanceServices services = new ProvenanceServices();
		ClinicalElement person = CasesFactory.eINSTANCE.createPerson();
		person.setProvenance(provenance);
		String sign = services.provenanceSign(person);
		boolean unsigned = provenance == Provenance.NOT_RECORDED || provenance == Provenance.THERAPIST_HYPOTHESIS;
		assertEquals(unsigned, sign.isEmpty());
		assertEquals(!unsigned, services.hasProvenanceSign(person));
		if (unsigned)
			assertNull(Design.picture(sign));
		else
			assertNotNull(Design.picture(sign), sign);
		Set<String> signs = new HashSet<>();
		int count = 0;
		for (Provenance other : Provenance.VALUES) {
			person.setProvenance(other);
			if (services.hasProvenanceSign(person)) {
				signs.add(services.provenanceSign(person));
				count++;
			}
		}
		assertEquals(count, signs.size());
	}

	@ParameterizedTest
	@ValueSource(strings = { Design.IMAGE_LAYERS, Design.PARADOX, Design.PEOPLE_AND_BONDS })
	void everyStatementInADiagramIsSigned(String kind) {
		DiagramFixture at = DiagramFixture.withEveryLayer(kind);
		at.session.execute("Say where all comes from", () -> at.sample.file.eAllContents().forEachRemaining(element -> {
			if (element instanceof ClinicalElement statement)
				statement.setProvenance(Provenance.SOURCE_TEXT);
		}));
		List<DDiagramElement> statements = at.elements().stream().filter(DDiagramElement::isVisible).filter(ProvenanceSignsTest::isNode)
				.filter(one -> one.target() instanceof ClinicalElement && !FRAMES.contains(one.mapping().name())
						&& !one.mapping().name().startsWith("Empathy") && !one.mapping().name().equals("Shame")).toList();
		assertFalse(statements.isEmpty());
		for (DDiagramElement one : statements) {
			assertTrue(one.decorationTexts().contains("from the source"), one.toString());
			assertTrue(one.decorations().stream().anyMatch(sign -> sign.image().endsWith("/source.svg")), one.toString());
		}
		assertEquals(List.of(), at.elements().stream().filter(one -> FRAMES.contains(one.mapping().name()))
				.flatMap(one -> one.decorations().stream()).toList(), "frames have no sign");
	}

	@Test
	void bondsAndYearningsBetweenPeopleAreSigned() {
		DiagramFixture at = DiagramFixture.of(Design.PEOPLE_AND_BONDS);
		at.session.execute("Say", () -> at.sample.couple.setProvenance(Provenance.OBSERVED));
		assertEquals(List.of("from what was observed"), at.view("Bond", at.sample.couple).decorationTexts());
	}

	@Test
	void aSignFollowsItsElement() {
		DiagramFixture at = DiagramFixture.of(Design.IMAGE_LAYERS);
		DDiagramElement image = at.view("Image", at.sample.reach);
		assertEquals(List.of(), image.decorations());
		at.session.execute("Say", () -> at.sample.reach.setProvenance(Provenance.CLIENT_WORDS));
		assertEquals(List.of("from the client's words"), image.decorationTexts());
		at.session.execute("Say", () -> at.sample.reach.setProvenance(Provenance.TRAINER_ADDITION));
		assertEquals(List.of("from the trainer"), image.decorationTexts());
		assertTrue(image.tooltip().contains("from the trainer"), image.tooltip());
		at.session.undo();
		assertEquals(List.of("from the client's words"), image.decorationTexts());
		at.session.execute("Suppose", () -> at.sample.reach.setProvenance(Provenance.THERAPIST_HYPOTHESIS));
		assertEquals(List.of(), image.decorations());
		assertTrue(image.label().startsWith("? "), image.label());
	}

	@Test
	void theSignsCanBeSwitchedOff() {
		DiagramFixture at = DiagramFixture.of(Design.IMAGE_LAYERS);
		at.session.execute("Say", () -> at.sample.reach.setProvenance(Provenance.OBSERVED));
		DDiagramElement image = at.view("Image", at.sample.reach);
		assertEquals(List.of(LAYER), image.decorations().stream().map(Decoration::name).toList());
		at.session.diagrams().layer(at.diagram, at.diagram.description().layer(LAYER), false);
		assertEquals(List.of(), image.decorations());
	}

	@Test
	void inventedNumbersAreMarkedWhereTheyAreShown() {
		DiagramFixture at = DiagramFixture.withEveryLayer(Design.IMAGE_LAYERS);
		DDiagramElement revision = at.view("Revision", at.sample.revision);
		assertFalse(revision.label().contains("invented"), revision.label());
		at.session.execute("Invent", () -> at.sample.revision.setNumbersInvented(true));
		assertTrue(revision.label().contains("(invented)"), revision.label());
		DDiagramElement image = at.view("Image", at.sample.reach);
		at.session.execute("Invent", () -> at.sample.reach.setNumbersInvented(true));
		assertTrue(image.tooltip().contains("invented"), image.tooltip());
	}
}
