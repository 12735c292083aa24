// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.Quote;
import org.relationalimages.model.RimFactory;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.teaching.RevealStep;
import org.relationalimages.model.teaching.TeachingFactory;
import org.relationalimages.model.teaching.TeachingGuide;
import org.relationalimages.model.teaching.TeachingPackage.Literals;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R52TeachingMaterialTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();

	R52TeachingMaterialTest() {
		file.setKind(CaseKind.TEACHING);
		image.setProvenance(Provenance.CLIENT_WORDS);
		file.getImages().add(image);
	}

	private TeachingGuide guide(Integer... orders) {
		TeachingGuide guide = TeachingFactory.eINSTANCE.createTeachingGuide();
		for (Integer order : orders) {
			RevealStep step = TeachingFactory.eINSTANCE.createRevealStep();
			step.setOrder(order);
			step.setProvenance(Provenance.TRAINER_ADDITION);
			step.getShows().add(image);
			guide.getSteps().add(step);
		}
		file.setTeaching(guide);
		return guide;
	}

	private void mend(String name) {
		Finding found = RuleFindings.by("R52", file).get(0);
		assertEquals(name, found.fixes().get(0).name());
		found.fixes().get(0).change().get();
		assertEquals(List.of(), RuleFindings.by("R52", file));
	}

	@Test
	void asksWhereAnElementComesFrom() {
		assertEquals(List.of(), RuleFindings.by("R52", file));
		image.setProvenance(Provenance.NOT_RECORDED);
		Finding found = RuleFindings.by("R52", file).get(0);
		assertSame(image, found.element());
		assertSame(Severity.WARNING, found.severity());
		mend("Mark as trainer's addition");
		assertSame(Provenance.TRAINER_ADDITION, image.getProvenance());
	}

	@Test
	void whatIsFromASourceQuotesIt() {
		image.setProvenance(Provenance.SOURCE_TEXT);
		assertEquals(1, RuleFindings.by("R52", file).size());
		Quote quote = RimFactory.eINSTANCE.createQuote();
		image.getQuotes().add(quote);
		assertEquals(1, RuleFindings.by("R52", file).size());
		quote.setSource(RimFactory.eINSTANCE.createSourceRef());
		assertEquals(List.of(), RuleFindings.by("R52", file));
	}

	@Test
	void sessionsReadingsAndStepsNameTheirOriginToo() {
		Session session = SessionsFactory.eINSTANCE.createSession();
		file.getSessions().add(session);
		assertSame(session, RuleFindings.by("R52", file).get(0).element());
		session.setProvenance(Provenance.SOURCE_TEXT);
		assertSame(RimPackage.Literals.SOURCED__SOURCES, RuleFindings.by("R52", file).get(0).feature());
		session.getSources().add(RimFactory.eINSTANCE.createSourceRef());
		assertEquals(List.of(), RuleFindings.by("R52", file));
		RevealStep step = guide(1).getSteps().get(0);
		step.setProvenance(Provenance.NOT_RECORDED);
		assertSame(step, RuleFindings.by("R52", file).get(0).element());
		mend("Mark as trainer's addition");
	}

	@Test
	void otherCasesNeedNoSource() {
		image.setProvenance(Provenance.NOT_RECORDED);
		file.setKind(CaseKind.CLINICAL);
		assertEquals(List.of(), RuleFindings.by("R52", file));
	}

	@Test
	void stepsAreNumberedInAnyOrderWithoutGaps() {
		guide(2, 1, 3);
		assertEquals(List.of(), RuleFindings.by("R52", file));
		for (Integer[] wrong : new Integer[][] { { 2 }, { 0, 1 }, { 1, 1 }, { 1, 3 }, { 1, null }, { -5, Integer.MAX_VALUE, 1 } }) {
			TeachingGuide guide = guide(wrong);
			assertEquals(1, RuleFindings.by("R52", file).size());
			assertSame(Severity.ERROR, RuleFindings.by("R52", file).get(0).severity());
			assertSame(Literals.REVEAL_STEP__ORDER, RuleFindings.by("R52", file).get(0).feature());
			mend("Renumber the steps");
			assertEquals(wrong.length, guide.getSteps().stream().map(RevealStep::getOrder).distinct().count());
		}
	}

	@Test
	void renumberingKeepsTheOrder() {
		TeachingGuide guide = guide(7, null, 3, 7);
		mend("Renumber the steps");
		assertEquals(List.of(2, 4, 1, 3), guide.getSteps().stream().map(RevealStep::getOrder).toList());
	}

	@Test
	void aStepShowsSomethingUnlessTheSourceBreaksOff() {
		RevealStep step = guide(1).getSteps().get(0);
		step.getShows().clear();
		assertSame(step, RuleFindings.by("R52", file).get(0).element());
		step.setGap(true);
		assertEquals(List.of(), RuleFindings.by("R52", file));
		step.setGap(false);
		step.getHighlights().add(image);
		assertEquals(List.of(), RuleFindings.by("R52", file));
	}

	@Test
	void theShippedCasesAreInOrder() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(List.of(), RuleFindings.by("R52", ShippedFiles.load(each)), each.id());
	}
}
