// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_ITEM__CONCRETE;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_ITEM__TEXT;

import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.Phrases;
import org.relationalimages.validation.text.Words;

/** An action is so concrete that it could be seen (S1#38). */
final class R34ActionNotConcrete extends Rule<ActionItem> {

	private static final int FEWEST_WORDS = 3;

	private static final Phrases VAGUE = Phrases.of("be more", "be better", "try to", "improve", "communicate better",
			"more intimate", "always", "never", "versuche", "versuchen", "verbessern", "besser kommunizieren", "mehr nähe",
			"immer", "nie", "niemals");

	R34ActionNotConcrete() {
		super("R34", Severity.WARNING, ActionItem.class, "Action not concrete", "S1#38",
				ReadFeatures.own(ACTION_ITEM__TEXT, ACTION_ITEM__CONCRETE));
	}

	@Override
	protected void check(ActionItem action, Findings found) {
		boolean vague = VAGUE.isIn(action.getText()) || Words.count(action.getText()) < FEWEST_WORDS;
		if (vague || !action.isConcrete())
			found.add(action, vague ? ACTION_ITEM__TEXT : ACTION_ITEM__CONCRETE,
					"Make it visible: 'hug partner for thirty seconds', not 'be more intimate'.");
	}
}
