// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R03ImageBuiltOnItselfTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final RelationalImage one = SampleElements.image(file);
	private final RelationalImage two = SampleElements.image(file);
	private final RelationalImage three = SampleElements.image(file);

	@Test
	void seesAnImageBuiltOnItself() {
		one.getBuiltOn().add(one);
		Finding found = RuleFindings.by("R03", file).get(0);
		assertSame(one, found.element());
		assertSame(Severity.ERROR, found.severity());
		assertEquals("An image cannot be built on itself.", found.message());
	}

	@Test
	void seesALongerRingButNotWhatRestsOnIt() {
		one.getBuiltOn().add(two);
		two.getBuiltOn().add(one);
		three.getBuiltOn().add(two);
		assertEquals(List.of(one, two), RuleFindings.by("R03", file).stream().map(Finding::element).toList());
	}

	@Test
	void isSilentWhereWaysPartAndMeetAgain() {
		RelationalImage ground = SampleElements.image(file);
		one.getBuiltOn().addAll(List.of(two, three));
		two.getBuiltOn().add(ground);
		three.getBuiltOn().add(ground);
		assertEquals(List.of(), RuleFindings.by("R03", file));
	}

	@Test
	void removesTheLinkOnly() {
		one.getBuiltOn().addAll(List.of(two, three));
		two.getBuiltOn().add(one);
		assertSame(one, RuleFindings.fix("R03", file, "Remove the link"));
		assertEquals(List.of(three), one.getBuiltOn());
		assertEquals(List.of(), RuleFindings.by("R03", file));
	}

	@Test
	void bearsRingsOfAnyLength() {
		RelationalImage last = three;
		for (int i = 0; i < 10_000; i++) {
			RelationalImage next = SampleElements.image(file);
			next.getBuiltOn().add(last);
			last = next;
		}
		assertEquals(List.of(), RuleFindings.by("R03", file));
		three.getBuiltOn().add(last);
		assertEquals(10_001, RuleFindings.by("R03", file).size());
	}
}
