// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R34ActionNotConcreteTest {

	private final PracticeCase practice = new PracticeCase();
	private final ActionItem action = practice.add(PracticeFactory.eINSTANCE.createActionItem());

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "Be more intimate", "I want to be  better at this", "We TRY TO eat together on Sunday",
			"Improve our evenings at home", "We communicate better at breakfast", "Feel more intimate with him",
			"Always call when I am late", "I never shout at him again", "I\u2019ll always be there", "We will never fight",
			"Hug partner", "Mehr Nähe zulassen heute", "Versuchen, besser zuzuhören",
			"Ich schreie nie wieder", " \n", "... - !" })
	void asksToMakeItVisible(String text) {
		action.setText(text);
		List<Finding> found = practice.found("R34");
		assertEquals(1, found.size());
		assertSame(action, found.get(0).element());
		assertSame(PracticePackage.Literals.ACTION_ITEM__TEXT, found.get(0).feature());
		assertSame(Severity.WARNING, found.get(0).severity());
		assertEquals("Make it visible: \u201chug partner for thirty seconds\u201d rather than \u201cbe more intimate\u201d.",
				found.get(0).message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hug partner for thirty seconds", "Place a cup of jasmine tea on her desk",
			"Describe moreover one dish", "Nevertheless I bring tea", "Bring improved tea recipe", "Make tea today",
			"Dance in the kitchen, as I never did before", "Never tried before: cook together",
			"Sing as we always did on Sundays", "Tanzen wie noch nie", "Ihr eine Tasse Tee auf den Tisch stellen",
			"\u7ed9\u5979\u6ce1\u4e00\u676f\u8336" })
	void isSilentAboutWhatCanBeSeen(String text) {
		action.setText(text);
		assertTrue(practice.isSilent("R34"));
	}

	@Test
	void believesWhoSaysThatItIsNotConcrete() {
		action.setText("Place a cup of jasmine tea on her desk");
		action.setConcrete(false);
		assertSame(PracticePackage.Literals.ACTION_ITEM__CONCRETE, practice.found("R34").get(0).feature());
	}

	@Test
	void isSilentAboutTheTeachingCases() {
		for (TeachingCase each : TeachingCases.all())
			assertEquals(List.of(), RuleFindings.by("R34", ShippedFiles.load(each)), each.id());
	}
}
