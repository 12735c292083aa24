// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R15EnactmentUnexploredTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Enactment enactment = SampleElements.enactment(file);

	@Test
	void asksForTheImageAndTheForm() {
		List<Finding> found = RuleFindings.by("R15", file);
		assertEquals(List.of(Severity.WARNING, Severity.PROMPT), found.stream().map(Finding::severity).toList());
		assertSame(StrategiesPackage.Literals.ENACTMENT__IMAGES, found.get(0).feature());
	}

	@Test
	void isSilentWhenBothAreThere() {
		enactment.getImages().add(SampleElements.image(file));
		enactment.setDisplaced(true);
		assertEquals(List.of(), RuleFindings.by("R15", file));
	}

	@Test
	void notesThatTheFormsWereConsidered() {
		enactment.getImages().add(SampleElements.image(file));
		assertSame(enactment, RuleFindings.fix("R15", file, "Note: considered, none of them"));
		assertTrue(enactment.isFormsConsidered());
		assertEquals(List.of(), RuleFindings.by("R15", file));
	}
}
