// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;

class R09EmpathyWithOneSideTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Paradox paradox = SampleElements.paradox(file);

	@Test
	void asksForTheOtherSide() {
		paradox.setEmpathyWithYearning("of course she longs to be held");
		paradox.setEmpathyWithStrategy(" ");
		Finding found = RuleFindings.by("R09", file).get(0);
		assertSame(StrategiesPackage.Literals.PARADOX__EMPATHY_WITH_STRATEGY, found.feature());
		assertEquals("Empathy with the yearning is noted. What could be said for the strategy that protects, too?", found.message());
		paradox.setEmpathyWithStrategy(paradox.getEmpathyWithYearning());
		paradox.setEmpathyWithYearning(null);
		assertEquals("Empathy with the strategy is noted. What could be said for the yearning, too?",
				RuleFindings.by("R09", file).get(0).message());
	}

	@Test
	void isSilentWithBothAndWithNone() {
		assertEquals(List.of(), RuleFindings.by("R09", file));
		paradox.setEmpathyWithYearning("x");
		paradox.setEmpathyWithStrategy("y".repeat(100_000));
		assertEquals(List.of(), RuleFindings.by("R09", file));
	}
}
