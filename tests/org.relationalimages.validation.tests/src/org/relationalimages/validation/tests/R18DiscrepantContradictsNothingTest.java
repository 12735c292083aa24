// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;

class R18DiscrepantContradictsNothingTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final LifeLayer layer = SampleElements.layer(file, 1, Stage.PRESENT);
	private final RelationalImage image = SampleElements.imageIn(layer);
	private final RelationalImage other = SampleElements.imageIn(layer);

	@Test
	void asksWhatItContradicts() {
		image.setDominance(Dominance.DISCREPANT);
		image.getContradicts().add(image);
		Finding found = RuleFindings.by("R18", file).get(0);
		assertSame(image, found.element());
		assertEquals(List.of(), found.fixes());
	}

	@Test
	void isSilentOnceItContradictsAnother() {
		image.setDominance(Dominance.DISCREPANT);
		image.getContradicts().add(other);
		assertEquals(List.of(), RuleFindings.by("R18", file));
		image.setDominance(Dominance.OTHER);
		image.getContradicts().clear();
		assertEquals(List.of(), RuleFindings.by("R18", file));
	}

	@Test
	void offersTheOneThatGoverns() {
		image.setDominance(Dominance.DISCREPANT);
		other.setDominance(Dominance.DOMINANT);
		assertSame(image, RuleFindings.fix("R18", file, "Link to the image that governs in its layer"));
		assertEquals(List.of(other), image.getContradicts());
		assertEquals(List.of(), RuleFindings.by("R18", file));
	}
}
