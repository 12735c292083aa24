// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;

class R11NothingHeldBackTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final StrategyOfSurvival strategy = SampleElements.strategy(file);

	@Test
	void asksWhatIsKeptOut() {
		Finding found = RuleFindings.by("R11", file).get(0);
		assertSame(strategy, found.element());
		assertEquals("Which part of experience is kept out of connection?", found.message());
	}

	@Test
	void isSilentOnceAPartIsLinked() {
		strategy.getKeepsOut().add(StrategiesFactory.eINSTANCE.createHeldBackPart());
		assertEquals(List.of(), RuleFindings.by("R11", file));
	}

	@Test
	void addsAPart() {
		assertEquals(file.getHeldBackParts(), List.of(RuleFindings.fix("R11", file, "Add a held-back part")));
		assertEquals(List.of(), RuleFindings.by("R11", file));
	}
}
