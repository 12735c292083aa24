// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.RimFactory;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R59AwarenessNotNotedTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person anna = SampleElements.client(file, "Anna");
	private final RelationalImage one = image(anna);
	private final RelationalImage two = image(anna);

	private RelationalImage image(Person holder) {
		RelationalImage image = SampleElements.image(file);
		image.setHolder(holder);
		return image;
	}

	@Test
	void asksOnlyWhenItIsNotedForOthers() {
		assertEquals(List.of(), RuleFindings.by("R59", file));
		one.setAwareness(AwarenessDegree.GLIMPSED);
		Finding found = RuleFindings.by("R59", file).get(0);
		assertSame(two, found.element());
		assertSame(Severity.PROMPT, found.severity());
		assertEquals("How aware is Anna of this image? It is noted for others, not for this one.", found.message());
	}

	@Test
	void readingsCountToo() {
		one.setAwareness(AwarenessDegree.FULL);
		two.getAwarenessHistory().add(RimFactory.eINSTANCE.createAwarenessReading());
		assertEquals(List.of(), RuleFindings.by("R59", file));
	}

	@Test
	void eachPersonIsAskedAlone() {
		one.setAwareness(AwarenessDegree.OUTSIDE);
		two.setHolder(SampleElements.client(file, "Ben"));
		assertEquals(List.of(), RuleFindings.by("R59", file));
	}
}
