// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.validation.tests.ProgrammeCase.MAKE;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.practice.ListeningTurn;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticePackage.Literals;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R43ListeningInTurnsTest {

	private final ProgrammeCase programme = new ProgrammeCase();

	private ListeningTurn both() {
		ListeningTurn first = programme.add(MAKE.createListeningTurn());
		first.setSwitchedTo(programme.add(MAKE.createListeningTurn()));
		return first;
	}

	@Test
	void wantsBothTurns() {
		ListeningTurn turn = programme.add(MAKE.createListeningTurn());
		Finding found = programme.found("R43").get(0);
		assertSame(turn, found.element());
		assertSame(Severity.WARNING, found.severity());
		turn.setSwitchedTo(turn);
		assertEquals(1, programme.found("R43").size());
	}

	@Test
	void isSilentAboutTwoTurnsOfFiveMinutes() {
		both();
		assertTrue(programme.isSilent("R43"));
	}

	@Test
	void addsTheOtherTurnWithRolesSwitchedBesideTheFirst() {
		Person speaker = CasesFactory.eINSTANCE.createPerson();
		Person listener = CasesFactory.eINSTANCE.createPerson();
		PhaseRun run = programme.run(Phase.COLLABORATIVE_ESTABLISHMENT, RunState.OPEN);
		ListeningTurn turn = MAKE.createListeningTurn();
		turn.setSpeaker(speaker);
		turn.setListener(listener);
		turn.setDay(4);
		run.getForms().addAll(List.of(turn, MAKE.createHopeAnswer()));
		ListeningTurn other = (ListeningTurn) programme.mend("R43", "Add the other turn");
		assertSame(other, run.getForms().get(1));
		assertSame(other, turn.getSwitchedTo());
		assertSame(listener, other.getSpeaker());
		assertSame(speaker, other.getListener());
		assertSame(listener, other.getPerson());
		assertEquals(4, other.getDay());
		assertTrue(programme.isSilent("R43"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4, 6, 600, -3 })
	void offersFiveMinutes(int minutes) {
		ListeningTurn turn = both();
		turn.setMinutes(minutes);
		Finding found = programme.found("R43").get(0);
		assertSame(Severity.PROMPT, found.severity());
		assertSame(Literals.LISTENING_TURN__MINUTES, found.feature());
		assertSame(turn, programme.mend("R43", "Set to five minutes"));
		assertTrue(programme.isSilent("R43"));
	}

	@Test
	void saysNothingAboutMinutesNobodyNoted() {
		both().setMinutes(null);
		assertTrue(programme.isSilent("R43"));
	}

	@Test
	void offersAnotherTryAfterAnInterruption() {
		both().setInterrupted(true);
		assertSame(Literals.LISTENING_TURN__INTERRUPTED, programme.found("R43").get(0).feature());
	}
}
