// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;

class R10ProtectionNotNamedTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final StrategyOfSurvival strategy = SampleElements.strategy(file);

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "  " })
	void asksWhatItProtectsFrom(String blank) {
		strategy.setProtectsFrom(blank);
		Finding found = RuleFindings.by("R10", file).get(0);
		assertSame(strategy, found.element());
		assertEquals("What does it protect from? Honour it before changing it.", found.message());
	}

	@Test
	void isSilentOnceItIsNamed() {
		strategy.setProtectsFrom("being laughed at");
		assertEquals(List.of(), RuleFindings.by("R10", file));
	}
}
