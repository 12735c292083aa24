// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.Pronouns;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R29IntentInDistressTest {

	private final CoupleCase couple = new CoupleCase();
	private final RegulationEvent event = couple.event(RegulationKind.ATTACK);

	@ParameterizedTest
	@ValueSource(strings = { "He slams the door on purpose", "DELIBERATELY late again", "She meant to\nhurt him",
			"Not on purpose at first, then on purpose", "Out of spite.", "Er hat sie absichtlich ignoriert", "mit Absicht",
			"He does not care and wants to hurt" })
	void remindsOfTheGoldenRule(String text) {
		event.setText(text);
		List<Finding> found = couple.found("R29");
		assertEquals(1, found.size());
		assertSame(event, found.get(0).element());
		assertSame(CouplesPackage.Literals.REGULATION_EVENT__TEXT, found.get(0).feature());
		assertSame(Severity.PROMPT, found.get(0).severity());
		assertEquals("\u201cPeople in distress don't know what they're doing or why they are doing it.\u201d What may have happened in this "
				+ "person, faster than this person knew?", found.get(0).message());
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { " \n", "He slams the door", "It was not on purpose", "not deliberately, NOT on purpose",
			"a purpose in life", "She did not do it on purpose", "He didn't mean it, and didn’t do it deliberately",
			"Er hat es nicht absichtlich getan", "unabsichtlich", "undeliberately", "She undermeant to hurt" })
	void isSilentWithoutIntent(String text) {
		event.setText(text);
		event.setName(null);
		assertTrue(couple.isSilent("R29"));
	}

	@Test
	void speaksOfThePersonByNameAndPronoun() {
		event.setText("slams the door on purpose");
		event.setActor(couple.a);
		couple.a.setPronouns(Pronouns.THEY);
		assertTrue(couple.messages("R29").get(0).endsWith("What may have happened in A, faster than they knew?"), couple.messages("R29").get(0));
	}

	@Test
	void looksAtStepsOfCyclesToo() {
		InteractionCycle cycle = CouplesFactory.eINSTANCE.createInteractionCycle();
		CycleStep step = CouplesFactory.eINSTANCE.createCycleStep();
		couple.dyad.getCycles().add(cycle);
		cycle.getSteps().add(step);
		step.setPerson(couple.b);
		step.setText("keeps silent, just to punish");
		assertSame(step, couple.found("R29").get(0).element());
		assertSame(CouplesPackage.Literals.CYCLE_STEP__TEXT, couple.found("R29").get(0).feature());
		cycle.setKind(CycleKind.SECURE);
		assertTrue(couple.isSilent("R29"), "a secure cycle is no distress");
	}

	@Test
	void looksAtTheNameToo() {
		event.setName("Coldness, on purpose");
		assertSame(RimPackage.Literals.NAMED_ELEMENT__NAME, couple.found("R29").get(0).feature());
	}

	@Test
	void goodMayBeDoneOnPurpose() {
		event.setText("Puts the phone away on purpose");
		for (RegulationKind kind : RegulationKind.VALUES) {
			event.setKind(kind);
			boolean distress = switch (kind) {
			case MISATTUNEMENT, DYSREGULATION, ATTACK, COUNTERATTACK, DISTANCING -> true;
			default -> false;
			};
			assertEquals(distress ? 1 : 0, couple.found("R29").size(), kind.getName());
		}
	}

	@Test
	void bearsLongTexts() {
		event.setText("not on purpose, NOT on purpose, Not On purpose ".repeat(20_000));
		assertTrue(couple.isSilent("R29"));
	}

	@Test
	void isSilentAboutTheTeachingCases() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(List.of(), RuleFindings.by("R29", ShippedFiles.load(each)), each.id());
	}
}
