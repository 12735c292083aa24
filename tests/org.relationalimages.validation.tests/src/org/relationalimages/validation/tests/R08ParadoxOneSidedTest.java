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
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R08ParadoxOneSidedTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Paradox paradox = SampleElements.paradox(file);

	@Test
	void isAnErrorWhenBothSidesAreMissing() {
		Finding found = RuleFindings.by("R08", file).get(0);
		assertSame(Severity.ERROR, found.severity());
		assertEquals("Both sides of this paradox are still open: what this person yearns for, and the ways to stay out of connection.", found.message());
		assertEquals(2, found.fixes().size());
	}

	@Test
	void warnsWhenOneIsMissingAndNamesIt() {
		paradox.setHolder(SampleElements.client(file, "Anna"));
		paradox.getYearnings().add(SampleElements.yearning(file));
		Finding found = RuleFindings.by("R08", file).get(0);
		assertSame(Severity.WARNING, found.severity());
		assertSame(StrategiesPackage.Literals.PARADOX__STRATEGIES, found.feature());
		assertEquals("The side of the strategies is still open: how does Anna stay out of connection here, to be safe?", found.message());
		paradox.getYearnings().clear();
		paradox.getStrategies().add(SampleElements.strategy(file));
		assertEquals("The side of the yearning is still open: what does Anna yearn for here?", RuleFindings.by("R08", file).get(0).message());
		assertSame(paradox.getHolder(), ((Yearning) RuleFindings.fix("R08", file, "Add a yearning")).getHolder());
	}

	@Test
	void isSilentWhenBothAreThere() {
		paradox.getYearnings().add(SampleElements.yearning(file));
		paradox.getStrategies().add(SampleElements.strategy(file));
		assertEquals(List.of(), RuleFindings.by("R08", file));
	}

	@Test
	void addsAYearning() {
		paradox.getStrategies().add(SampleElements.strategy(file));
		assertEquals(paradox.getYearnings(), List.of(RuleFindings.fix("R08", file, "Add a yearning")));
		assertEquals(List.of(), RuleFindings.by("R08", file));
	}

	@Test
	void addsAStrategyThatEmergesFromTheImages() {
		paradox.getYearnings().add(SampleElements.yearning(file));
		paradox.getImages().add(SampleElements.image(file));
		StrategyOfSurvival strategy = (StrategyOfSurvival) RuleFindings.fix("R08", file, "Add a strategy of survival");
		assertEquals(paradox.getImages(), strategy.getEmergesFrom());
		assertEquals(List.of(), RuleFindings.by("R08", file));
	}
}
