// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;

class R01ImageWithoutMeaningTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();

	@Test
	void asksForAMeaning() {
		file.getImages().add(image);
		List<Finding> found = RuleFindings.by("R01", file);
		assertEquals(1, found.size());
		assertSame(image, found.get(0).element());
		assertEquals("What does this picture mean to this person? Add at least one meaning.", found.get(0).message());
		SampleElements.client(file, "The daughter");
		assertEquals("What does this picture mean to the daughter? Add at least one meaning.", RuleFindings.by("R01", file).get(0).message());
	}

	@Test
	void isSilentOnceThereIsOne() {
		file.getImages().add(image);
		image.getMeanings().add(ImagesFactory.eINSTANCE.createMeaning());
		assertEquals(List.of(), RuleFindings.by("R01", file));
	}

	@Test
	void offersToAddOne() {
		file.getImages().add(image);
		assertSame(image, RuleFindings.by("R01", file).get(0).fixes().get(0).change().get().eContainer());
		assertEquals(List.of(), RuleFindings.by("R01", file));
	}
}
