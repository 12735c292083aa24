// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.validation.tests.ProgrammeCase.MAKE;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.practice.MiracleDay;
import org.relationalimages.model.practice.PracticePackage.Literals;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R44MiracleTooVagueTest {

	private final ProgrammeCase programme = new ProgrammeCase();

	/** Four texts of five words each. */
	private MiracleDay day() {
		MiracleDay day = programme.add(MAKE.createMiracleDay());
		day.setFirstSign("I leave my phone alone");
		day.setIDo("make coffee by the window");
		day.setPartnerDoes("smiles in the small kitchen");
		day.setInteractions("we look at each other");
		return day;
	}

	@Test
	void isContentWithFourTextsAndTwentyWords() {
		day();
		assertTrue(programme.isSilent("R44"));
	}

	@Test
	void asksForMoreWords() {
		day().setInteractions("we look at it");
		Finding found = programme.found("R44").get(0);
		assertSame(Literals.MIRACLE_DAY__DETAILS, found.feature());
		assertSame(Severity.PROMPT, found.severity());
		assertTrue(found.message().startsWith("The more specific, the better."));
	}

	@Test
	void asksForTheOpenTextsWhenTwoAreBlank() {
		MiracleDay day = day();
		day.setIDo("\u00a0\t");
		day.setDetails("All in all there would be far more than twenty words to tell of that long and lovely and light morning "
				+ "by the window of ours");
		assertTrue(programme.isSilent("R44"));
		day.setDetails(null);
		day.setIDo(null);
		assertEquals("The more specific, the better. Still open: what is done differently, what else is seen and heard.",
				programme.messages("R44").get(0));
	}

	@Test
	void countsChineseByTheCharacter() {
		MiracleDay day = programme.add(MAKE.createMiracleDay());
		day.setFirstSign("我早上不看手机");
		day.setIDo("在窗边喝咖啡");
		day.setPartnerDoes("他在厨房里微笑");
		day.setInteractions("我们互相看");
		assertTrue(programme.isSilent("R44"));
	}

	@Test
	void bearsAnEmptyOne() {
		programme.add(MAKE.createMiracleDay());
		assertEquals(1, programme.found("R44").size());
	}
}
