// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.validation.tests.ProgrammeCase.MAKE;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.couples.ExternalProblem;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.RelationshipNarrative;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R47HopeWithoutPainTest {

	private final ProgrammeCase programme = new ProgrammeCase();

	private void hope() {
		programme.add(MAKE.createHopeAnswer());
		programme.add(MAKE.createCopingMeans());
		programme.run(Phase.VISION_CLARIFICATION, RunState.OPEN).getForms().add(MAKE.createMiracleDay());
	}

	@Test
	void asksOnceAFewExercisesAreThereAndNoPain() {
		hope();
		Finding found = programme.found("R47").get(0);
		assertSame(programme.file, found.element());
		assertSame(Severity.PROMPT, found.severity());
		assertTrue(found.message().startsWith("Hope without dismissing the pain?"));
		programme.file.getForms().remove(0);
		assertTrue(programme.isSilent("R47"));
	}

	@Test
	void isSilentAboutAnEmptyCase() {
		assertTrue(programme.isSilent("R47"));
	}

	@Test
	void anyWordAboutPainWillDo() {
		hope();
		programme.file.getImages().add(ImagesFactory.eINSTANCE.createRelationalImage());
		assertTrue(programme.isSilent("R47"));
		programme.file.getImages().clear();
		programme.file.getExperiences().add(ImagesFactory.eINSTANCE.createExperience());
		assertTrue(programme.isSilent("R47"));
		programme.file.getExperiences().clear();
		programme.file.getFears().add(StrategiesFactory.eINSTANCE.createFear());
		assertTrue(programme.isSilent("R47"));
		programme.file.getFears().clear();
		RelationshipNarrative narrative = programme.add(MAKE.createRelationshipNarrative());
		assertEquals(1, programme.found("R47").size());
		narrative.setStruggles("the evenings");
		assertTrue(programme.isSilent("R47"));
	}

	@Test
	void offersToNameTheProblem() {
		hope();
		assertSame(programme.file, ((ExternalProblem) programme.mend("R47", "Add a problem to name")).eContainer());
		assertTrue(programme.isSilent("R47"));
	}
}
