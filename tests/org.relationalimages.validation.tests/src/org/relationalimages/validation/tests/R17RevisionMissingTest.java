// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R17RevisionMissingTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final RelationalImage image = SampleElements.image(file);
	private final Meaning meaning = SampleElements.meaning(image);

	private ImageRevision revision() {
		ImageRevision revision = ImagesFactory.eINSTANCE.createImageRevision();
		file.getRevisions().add(revision);
		return revision;
	}

	@Test
	void asksHowARevisedImageChanged() {
		image.setStatus(ChangeStatus.REVISED);
		meaning.setStatus(ChangeStatus.REVISED);
		assertEquals(List.of(image, meaning), RuleFindings.by("R17", file).stream().map(Finding::element).toList());
		assertSame(Severity.WARNING, RuleFindings.by("R17", file).get(0).severity());
	}

	@Test
	void isSilentForImagesThatAreNotRevised() {
		image.setStatus(ChangeStatus.SOFTENING);
		assertEquals(List.of(), RuleFindings.by("R17", file));
	}

	@Test
	void asksWhatMadeAChangePossible() {
		ImageRevision revision = revision();
		assertSame(Severity.PROMPT, RuleFindings.by("R17", file).get(0).severity());
		revision.getBecause().add(SampleElements.experience(file));
		assertEquals(List.of(), RuleFindings.by("R17", file));
	}

	@Test
	void addsARevision() {
		image.setStatus(ChangeStatus.REVISED);
		assertEquals(image.getRevisedBy(), List.of(RuleFindings.fix("R17", file, "Add a revision")));
		assertEquals(file.getRevisions(), image.getRevisedBy());
	}
}
