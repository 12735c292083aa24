// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.Quote;
import org.relationalimages.model.RimFactory;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R54VerbatimWithoutSpeakerTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Quote quote = RimFactory.eINSTANCE.createQuote();

	R54VerbatimWithoutSpeakerTest() {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		image.getQuotes().add(quote);
		file.getImages().add(image);
		quote.setVerbatim(true);
	}

	@Test
	void asksWhoSaidIt() {
		Finding found = RuleFindings.by("R54", file).get(0);
		assertSame(quote, found.element());
		assertSame(Severity.PROMPT, found.severity());
		quote.setSpeaker(" ");
		assertEquals(1, RuleFindings.by("R54", file).size());
	}

	@Test
	void aSpeakerOrASourceWillDo() {
		quote.setSpeaker("her aunt");
		assertEquals(List.of(), RuleFindings.by("R54", file));
		quote.setSpeaker(null);
		quote.setSource(RimFactory.eINSTANCE.createSourceRef());
		assertEquals(List.of(), RuleFindings.by("R54", file));
		quote.setSource(null);
		quote.setSpokenBy(CasesFactory.eINSTANCE.createPerson());
		assertEquals(List.of(), RuleFindings.by("R54", file));
	}

	@Test
	void ownWordsNeedNoSpeaker() {
		assertSame(quote, RuleFindings.by("R54", file).get(0).fixes().get(0).change().get());
		assertEquals(List.of(), RuleFindings.by("R54", file));
	}
}
