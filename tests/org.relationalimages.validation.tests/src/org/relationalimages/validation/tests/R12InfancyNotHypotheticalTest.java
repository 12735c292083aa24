// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;

class R12InfancyNotHypotheticalTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final RelationalImage image = SampleElements.imageIn(SampleElements.layer(file, 0, Stage.INFANCY));

	@Test
	void asksToMarkItAsHypothesis() {
		Finding found = RuleFindings.by("R12", file).get(0);
		assertSame(image, found.element());
		assertEquals("No one knows what goes on in an infant's mind: mark as hypothesis.", found.message());
	}

	@Test
	void isSilentForLaterLayersAndWithoutOne() {
		image.setLayer(SampleElements.layer(file, 1, Stage.EARLY_CHILDHOOD));
		SampleElements.image(file);
		assertEquals(List.of(), RuleFindings.by("R12", file));
	}

	@Test
	void marksIt() {
		assertSame(image, RuleFindings.fix("R12", file, "Mark as hypothesis"));
		assertTrue(image.isHypothetical());
		assertEquals(List.of(), RuleFindings.by("R12", file));
	}
}
