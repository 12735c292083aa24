// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Pronouns;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Valence;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;

class R06NothingExpectedTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final RelationalImage image = SampleElements.image(file);

	@Test
	void asksWhatAPainfulImageExpects() {
		image.setValence(Valence.PAINFUL);
		Finding found = RuleFindings.by("R06", file).get(0);
		assertSame(image, found.element());
		assertEquals("What does this person expect others to do?", found.message());
		image.getConditions().add(ImagesFactory.eINSTANCE.createRelationalCondition());
		assertEquals(1, RuleFindings.by("R06", file).size());
	}

	@Test
	void namesThePersonWhoseImageItIs() {
		image.setValence(Valence.PAINFUL);
		SampleElements.client(file, "Anna");
		assertEquals("What does Anna expect others to do?", RuleFindings.by("R06", file).get(0).message());
		SampleElements.client(file, "Ben").setPronouns(Pronouns.HE);
		assertEquals("What does this person expect others to do?", RuleFindings.by("R06", file).get(0).message());
		image.setHolder(file.getPersons().getLast());
		assertEquals("What does Ben expect others to do?", RuleFindings.by("R06", file).get(0).message());
	}

	@Test
	void isSilentForOtherImages() {
		image.setValence(Valence.MIXED);
		assertEquals(List.of(), RuleFindings.by("R06", file));
	}

	@Test
	void addsAnExpectedResponse() {
		image.setValence(Valence.PAINFUL);
		Identified response = RuleFindings.fix("R06", file, "Add an expected response");
		assertSame(image, response.eContainer().eContainer());
		assertEquals(List.of(), RuleFindings.by("R06", file));
	}

	@Test
	void addsItToAConditionThatHasNone() {
		image.setValence(Valence.PAINFUL);
		RelationalCondition condition = ImagesFactory.eINSTANCE.createRelationalCondition();
		image.getConditions().add(condition);
		assertSame(condition, RuleFindings.fix("R06", file, "Add an expected response").eContainer());
	}
}
