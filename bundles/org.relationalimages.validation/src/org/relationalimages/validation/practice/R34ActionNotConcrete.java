// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_ITEM__CONCRETE;
import static org.relationalimages.model.practice.PracticePackage.Literals.ACTION_ITEM__TEXT;

import java.util.regex.Pattern;

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
			"more intimate", "will always", "will never", "versuche", "versuchen", "verbessern",
			"besser kommunizieren", "mehr nähe", "immer", "nie", "niemals");
	/** What was so far is no resolution. */
	private static final Phrases SO_FAR = Phrases.of("noch nie", "wie nie", "nie zuvor", "wie immer");
	/** A resolution for ever: "Never …", "I'll always …", but not "Never tried before: …". */
	private static final Pattern FOR_EVER = Pattern.compile(
			"\\s*(?:(?:i|we)(?:\\s+will|['\u2019]ll)?\\s+)?(?:always|never)\\b(?!\\s+(?:before|done|tried|been)\\b).*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	R34ActionNotConcrete() {
		super("R34", Severity.WARNING, ActionItem.class, "Action not concrete", "S1#38",
				ReadFeatures.own(ACTION_ITEM__TEXT, ACTION_ITEM__CONCRETE));
	}

	@Override
	protected void check(ActionItem action, Findings found) {
		boolean vague = isVague(SO_FAR.without(action.getText())) || Words.count(action.getText()) < FEWEST_WORDS;
		if (vague || !action.isConcrete())
			found.add(action, vague ? ACTION_ITEM__TEXT : ACTION_ITEM__CONCRETE,
					"Make it visible: \u201chug partner for thirty seconds\u201d rather than \u201cbe more intimate\u201d.");
	}

	private static boolean isVague(String text) {
		return text != null && (VAGUE.isIn(text) || FOR_EVER.matcher(text).matches());
	}
}
