// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R16MeaningsInDisorderTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final RelationalImage image = SampleElements.image(file);
	private final Meaning surface = SampleElements.meaning(image);
	private final Meaning core = SampleElements.meaning(image);

	@Test
	void isSilentAboutAChain() {
		core.setDeepens(surface);
		assertEquals(List.of(), RuleFindings.by("R16", file));
	}

	@Test
	void seesRings() {
		core.setDeepens(surface);
		surface.setDeepens(core);
		List<Finding> found = RuleFindings.by("R16", file);
		assertEquals(List.of(surface, core), found.stream().map(Finding::element).toList());
		assertEquals("A meaning cannot deepen itself.", found.get(0).message());
		surface.setDeepens(surface);
		core.setDeepens(null);
		assertEquals(1, RuleFindings.by("R16", file).size());
	}

	@Test
	void seesLinksToOtherImages() {
		core.setDeepens(SampleElements.meaning(SampleElements.image(file)));
		Finding found = RuleFindings.by("R16", file).get(0);
		assertSame(core, found.element());
		assertSame(Severity.ERROR, found.severity());
	}

	@Test
	void removesTheLink() {
		core.setDeepens(core);
		assertSame(core, RuleFindings.fix("R16", file, "Remove the link"));
		assertNull(core.getDeepens());
		assertEquals(List.of(), RuleFindings.by("R16", file));
	}

	@Test
	void bearsLongChains() {
		Meaning last = surface;
		for (int i = 0; i < 10_000; i++) {
			Meaning next = SampleElements.meaning(image);
			next.setDeepens(last);
			last = next;
		}
		assertEquals(List.of(), RuleFindings.by("R16", file));
	}
}
