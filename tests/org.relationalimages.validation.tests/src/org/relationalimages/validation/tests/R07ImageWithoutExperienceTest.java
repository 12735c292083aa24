// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R07ImageWithoutExperienceTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final LifeLayer layer = SampleElements.layer(file, 0, Stage.INFANCY);
	private final RelationalImage image = SampleElements.imageIn(layer);

	@Test
	void asksWhatHappened() {
		Finding found = RuleFindings.by("R07", file).get(0);
		assertSame(image, found.element());
		assertSame(Severity.PROMPT, found.severity());
		assertEquals("What happened to this person that this picture grew from?", found.message());
	}

	@Test
	void isSilentOnceThereIsAnExperience() {
		image.getFormedFrom().add(SampleElements.experience(file));
		assertEquals(List.of(), RuleFindings.by("R07", file));
	}

	@Test
	void addsAnExperienceOfTheSamePersonInTheLayerOfTheImage() {
		image.setHolder(SampleElements.client(file, "Anna"));
		Experience experience = (Experience) RuleFindings.fix("R07", file, "Add an experience");
		assertEquals(List.of(experience), file.getExperiences());
		assertSame(layer, experience.getLayer());
		assertSame(image.getHolder(), experience.getHolder());
		assertEquals(List.of(), RuleFindings.by("R07", file));
	}
}
