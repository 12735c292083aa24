// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.cases.Template;
import org.relationalimages.model.Clients;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.Commitment;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.tests.support.ShippedFiles;

/** Templates contain a frame only and no statements about persons. */
class TemplatesTest {
	private static final Set<String> FRAME = Set.of("Person", "LifeLayer", "Relationship", "Dyad", "OriginStory", "PartnerPosition", "Scale");

	static Stream<Template> templates() {
		return TeachingCases.templates().stream();
	}

	private static CaseFile load(String id) {
		return ShippedFiles.load(TeachingCases.templates().stream().filter(template -> template.id().equals(id)).findFirst().orElseThrow());
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateIsBlank(Template template) {
		CaseFile root = ShippedFiles.load(template);
		assertEquals(CaseKind.TEMPLATE, root.getKind());
		assertTrue(root.getTitle().startsWith("New "), root::getTitle);
		assertEquals(ConsentStatus.NOT_RECORDED, root.getPrivacy().getConsent());
		assertNull(root.getTeaching());
		for (ClinicalElement element : ShippedFiles.all(root, ClinicalElement.class)) {
			assertTrue(FRAME.contains(element.eClass().getName()), () -> ShippedFiles.named(element));
			assertEquals(Provenance.NOT_RECORDED, element.getProvenance(), () -> ShippedFiles.named(element));
			assertNull(element.getNote(), () -> ShippedFiles.named(element));
			assertFalse(element instanceof Quoted quoted && !quoted.getQuotes().isEmpty(), () -> ShippedFiles.named(element));
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void theLayersOfALifeRiseFromInfancyToThePresent(Template template) {
		CaseFile root = ShippedFiles.load(template);
		assertEquals(root.getPersons(), Clients.of(root));
		for (Person person : root.getPersons()) {
			List<LifeLayer> layers = root.getLifeLayers().stream().filter(layer -> layer.getHolder() == person).toList();
			assertEquals(List.of(Stage.INFANCY, Stage.EARLY_CHILDHOOD, Stage.MIDDLE_CHILDHOOD, Stage.ADOLESCENCE, Stage.EARLY_ADULT, Stage.PRESENT),
					layers.stream().map(LifeLayer::getStage).toList());
			assertEquals(List.of(0, 1, 2, 3, 4, 5), layers.stream().map(LifeLayer::getOrder).toList());
		}
		assertTrue(root.getLifeLayers().stream().noneMatch(layer -> layer.getHolder() == null));
	}

	@Test
	void peopleAreCalledByTheirRoles() {
		assertEquals(List.of("Client"), load("individual").getPersons().stream().map(Person::getPseudonym).toList());
		assertEquals(List.of("Partner A", "Partner B"), load("couple").getPersons().stream().map(Person::getPseudonym).toList());
	}

	@Test
	void theCouplesPageHasTwoOpenPositionsAndABlankOriginStory() {
		Dyad dyad = load("couple").getDyads().get(0);
		assertEquals(dyad.getPartners(), dyad.getPositions().stream().map(PartnerPosition::getPerson).toList());
		dyad.getPositions().forEach(position -> {
			assertEquals(Commitment.UNKNOWN, position.getCommitment());
			assertEquals(PsychSystem.UNKNOWN, position.getSystem());
		});
		assertNull(dyad.getOriginStory().getHowMet());
		assertTrue(dyad.getReadings().isEmpty());
	}

	@Test
	void theProgrammeHasTheSixPhasesOfFortyDays() {
		List<PhaseRun> runs = load("programme").getProgrammes().get(0).getRuns();
		assertEquals(Arrays.asList(Phase.values()), runs.stream().map(PhaseRun::getPhase).toList());
		assertEquals(List.of(1, 8, 15, 22, 29, 36), runs.stream().map(PhaseRun::getDayFrom).toList());
		assertEquals(List.of(7, 14, 21, 28, 35, 40), runs.stream().map(PhaseRun::getDayTo).toList());
		runs.forEach(run -> assertTrue(run.getState() == RunState.PLANNED && run.getForms().isEmpty(), () -> run.getPhase().getName()));
	}
}
