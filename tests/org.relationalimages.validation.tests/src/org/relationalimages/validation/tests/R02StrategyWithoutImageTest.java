// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;

class R02StrategyWithoutImageTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final StrategyOfSurvival strategy = SampleElements.strategy(file);

	@Test
	void asksForAnImage() {
		Finding found = RuleFindings.by("R02", file).get(0);
		assertSame(strategy, found.element());
		assertSame(StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__EMERGES_FROM, found.feature());
		assertEquals("This strategy is not linked to any relational image.", found.message());
		assertEquals(List.of(), found.fixes());
	}

	@Test
	void isSilentOnceItIsLinked() {
		strategy.getEmergesFrom().add(SampleElements.image(file));
		assertEquals(List.of(), RuleFindings.by("R02", file));
	}

	@Test
	void offersTheImageThatTheStrategyReinforces() {
		RelationalImage image = SampleElements.image(file);
		strategy.getReinforces().add(image);
		assertSame(strategy, RuleFindings.fix("R02", file, "Link to the image it reinforces"));
		assertEquals(List.of(image), strategy.getEmergesFrom());
		assertEquals(List.of(), RuleFindings.by("R02", file));
	}
}
