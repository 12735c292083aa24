// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.model.practice.ValueItem;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R32ValueRankingTest {

	private final PracticeCase practice = new PracticeCase();
	private final PhaseRun run = practice.run(Phase.VISION_CLARIFICATION, RunState.OPEN);

	@Test
	void isSilentAboutFiveToTenRankedValuesWithOneInFocus() {
		ranked(5);
		assertTrue(practice.isSilent("R32"));
		ranked(10);
		assertTrue(practice.isSilent("R32"));
	}

	@Test
	void isSilentWhenNobodyHasBegun() {
		run.setState(RunState.DONE);
		assertTrue(practice.isSilent("R32"));
	}

	@Test
	void asksForMoreThanFour() {
		ranked(4);
		assertEquals(Severity.WARNING, practice.found("R32").get(0).severity());
		assertEquals(1, practice.found("R32").size());
	}

	@Test
	void asksWhichMatterMostAmongEleven() {
		ranked(11);
		List<Finding> found = practice.found("R32");
		assertEquals(1, found.size());
		assertSame(run.getForms().get(10), found.get(0).element());
	}

	@Test
	void ranksAreNotShared() {
		ranked(5);
		value(3).setRank(3);
		Finding found = practice.found("R32").get(0);
		assertSame(Severity.ERROR, found.severity());
		assertSame(value(3), found.element());
		assertSame(PracticePackage.Literals.VALUE_ITEM__RANK, found.feature());
		assertTrue(found.message().contains("rank 3"), found.message());
		practice.mend("R32");
		assertEquals(List.of(1, 2, 3, 4, 5), ranks());
		assertTrue(practice.isSilent("R32"));
	}

	@Test
	void ranksHaveNoGap() {
		ranked(5);
		value(0).setRank(9);
		value(1).setRank(-4);
		assertEquals(1, practice.found("R32").size());
		assertSame(Severity.ERROR, practice.found("R32").get(0).severity());
		practice.mend("R32");
		assertEquals(List.of(5, 1, 2, 3, 4), ranks());
		assertTrue(practice.isSilent("R32"));
	}

	@Test
	void noFixGivesARankAboveTen() {
		ranked(11);
		value(10).setRank(10);
		Finding error = practice.found("R32").stream().filter(each -> each.severity() == Severity.ERROR).findFirst()
				.orElseThrow();
		assertEquals(List.of(), error.fixes());
	}

	@Test
	void valuesThatAreNotRankedYetAreNoGap() {
		ranked(6);
		value(5).setRank(null);
		value(4).setRank(null);
		assertTrue(practice.isSilent("R32"));
	}

	@Test
	void keepsTheFocusInOnePlace() {
		ranked(5);
		value(3).setFocus(true);
		value(3).setSpecificThing("Coffee on Saturday");
		List<Finding> found = practice.found("R32");
		assertEquals(2, found.size());
		found.get(1).fixes().get(0).change().get();
		assertTrue(value(3).isFocus());
		assertTrue(practice.isSilent("R32"));
	}

	@Test
	void asksForAFocusAndForSomethingSpecific() {
		ranked(5);
		value(0).setSpecificThing("\t");
		assertSame(PracticePackage.Literals.VALUE_ITEM__SPECIFIC_THING, practice.found("R32").get(0).feature());
		value(0).setFocus(false);
		assertSame(PracticePackage.Literals.VALUE_ITEM__FOCUS, practice.found("R32").get(0).feature());
	}

	@Test
	void eachPersonHasAListOfTheirOwnInEachPlace() {
		ranked(5);
		for (int i = 0; i < 5; i++)
			value(i).setPerson(i == 0 ? practice.person : null);
		assertTrue(practice.isSilent("R32"), "without a person it is the programme's");
		value(4).setPerson(CasesFactory.eINSTANCE.createPerson());
		assertEquals(3, practice.found("R32").size(), "two lists that are too short, one of them not from rank 1");
		value(4).setPerson(null);
		practice.form(null, PracticeFactory.eINSTANCE.createValueItem(), item -> item.setPerson(practice.person));
		assertEquals(1, practice.found("R32").size(), "a loose list that is too short");
	}

	@Test
	void saysNothingGraveAboutTheTeachingCases() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(List.of(), RuleFindings.by("R32", ShippedFiles.load(each)), each.id());
	}

	private void ranked(int count) {
		run.getForms().clear();
		for (int i = 1; i <= count; i++) {
			int rank = i;
			practice.form(run, PracticeFactory.eINSTANCE.createValueItem(), item -> item.setRank(rank));
		}
		value(0).setFocus(true);
		value(0).setSpecificThing("On Saturday I make coffee");
	}

	private ValueItem value(int index) {
		return (ValueItem) run.getForms().get(index);
	}

	private List<Integer> ranks() {
		return run.getForms().stream().map(form -> ((ValueItem) form).getRank()).toList();
	}
}
