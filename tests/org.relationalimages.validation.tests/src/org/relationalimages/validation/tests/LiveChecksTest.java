// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.CheckResult;
import org.relationalimages.validation.LiveChecks;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.viewpoint.session.EditingSession;

class LiveChecksTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final RelationalImage first = image();
	private final RelationalImage second = image();

	private RelationalImage image() {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		file.getImages().add(image);
		return image;
	}

	private static long withoutMeaning(CheckResult result) {
		return result.findings().stream().filter(finding -> finding.rule().id().equals(RuleIds.IMAGE_WITHOUT_MEANING)).count();
	}

	@Test
	void givesTheSameObjectWhileNothingChanges() {
		try (LiveChecks live = new LiveChecks(file)) {
			CheckResult result = live.result();
			assertSame(result, live.result());
			first.setName(first.getName());
			assertSame(result, live.result());
			first.getMeanings().add(ImagesFactory.eINSTANCE.createMeaning());
			assertNotSame(result, live.result());
		}
	}

	@Test
	void followsWhatMovesFromOneHolderToAnother() {
		Meaning meaning = ImagesFactory.eINSTANCE.createMeaning();
		first.getMeanings().add(meaning);
		try (LiveChecks live = new LiveChecks(file)) {
			assertEquals(1, withoutMeaning(live.result()));
			second.getMeanings().add(meaning);
			assertSame(first, live.result().findings().stream().filter(each -> each.rule().id().equals(RuleIds.IMAGE_WITHOUT_MEANING)).findFirst()
					.orElseThrow().element());
		}
	}

	@Test
	void forgetsWhatWasTakenOutAndFindsItAgainWhenItReturns() {
		try (LiveChecks live = new LiveChecks(file)) {
			assertEquals(2, withoutMeaning(live.result()));
			file.getImages().remove(first);
			assertEquals(1, withoutMeaning(live.result()));
			first.getMeanings().add(ImagesFactory.eINSTANCE.createMeaning());
			file.getImages().add(first);
			assertEquals(1, withoutMeaning(live.result()));
			first.getMeanings().clear();
			assertEquals(2, withoutMeaning(live.result()));
		}
	}

	@Test
	void followsUndoAndRedo() {
		EditingSession session = new EditingSession(List.of(file));
		try (LiveChecks live = new LiveChecks(file)) {
			session.execute("Delete", () -> session.delete(first));
			assertEquals(1, withoutMeaning(live.result()));
			session.undo();
			assertEquals(2, withoutMeaning(live.result()));
			session.redo();
			ComparableFinding.assertLive(live, file, "redo");
		}
	}

	@Test
	void ordersFindingsAsTheElementsStand() {
		try (LiveChecks live = new LiveChecks(file)) {
			live.result();
			file.getImages().move(1, 0);
			assertSame(second, live.result().findings().stream().filter(each -> each.element() instanceof RelationalImage)
					.findFirst().orElseThrow().element());
			ComparableFinding.assertLive(live, file, "a move");
		}
	}

	@Test
	void seesWhatIsInAnElementThatComes() {
		first.setId("same");
		try (LiveChecks live = new LiveChecks(file)) {
			live.result();
			Person person = CasesFactory.eINSTANCE.createPerson();
			person.setId("same");
			file.getPersons().add(person);
			ComparableFinding.assertLive(live, file, "an element with an id that is taken");
			file.getPersons().clear();
			ComparableFinding.assertLive(live, file, "it went again");
		}
	}

	@Test
	void seesWhatChangedInAnElementWhileItWasAway() {
		Meaning one = SampleElements.meaning(first);
		SampleElements.meaning(first);
		try (LiveChecks live = new LiveChecks(file)) {
			live.result();
			file.getImages().remove(first);
			first.getMeanings().move(1, one);
			file.getImages().add(first);
			ComparableFinding.assertLive(live, file, "a change of order while it was away");
		}
	}

	@Test
	void readsMutesAnewWhenTheyChange() {
		try (LiveChecks live = new LiveChecks(file)) {
			live.result();
			RuleMute mute = CasesFactory.eINSTANCE.createRuleMute();
			file.getMutes().add(mute);
			assertEquals(2, withoutMeaning(live.result()));
			mute.setRuleId(RuleIds.IMAGE_WITHOUT_MEANING);
			assertEquals(2, withoutMeaning(live.result()));
			mute.setWholeCase(true);
			assertEquals(0, withoutMeaning(live.result()));
			assertEquals("", live.result().muted().get(0).reason());
			mute.setWholeCase(false);
			mute.getElements().add(first);
			mute.setReason("asked in session 3");
			assertEquals(1, withoutMeaning(live.result()));
			assertEquals("asked in session 3", live.result().muted().get(0).reason());
		}
	}

	@Test
	void doesNotMuteTheWholeCaseWhenTheOnlyElementGoes() {
		RuleMute mute = CasesFactory.eINSTANCE.createRuleMute();
		mute.setRuleId(RuleIds.IMAGE_WITHOUT_MEANING);
		mute.getElements().add(first);
		file.getMutes().add(mute);
		try (LiveChecks live = new LiveChecks(file)) {
			assertEquals(1, withoutMeaning(live.result()));
			mute.getElements().clear();
			file.getImages().remove(first);
			assertEquals(1, withoutMeaning(live.result()));
		}
	}

	@Test
	void leavesNothingBehindWhenClosed() {
		LiveChecks live = new LiveChecks(file);
		assertFalse(first.eAdapters().isEmpty());
		live.close();
		assertTrue(file.eAdapters().isEmpty());
		assertTrue(first.eAdapters().isEmpty());
	}
}
