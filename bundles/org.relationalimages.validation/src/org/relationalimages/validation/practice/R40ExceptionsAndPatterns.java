// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static java.util.Map.entry;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXCEPTION_ENTRY__BEHAVIOR;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXCEPTION_ENTRY__CONTEXT;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXCEPTION_ENTRY__EMOTIONS;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXCEPTION_ENTRY__REVEALS;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXCEPTION_ENTRY__THOUGHTS;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXCEPTION_PATTERN__ENTRIES;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.ExceptionPattern;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** An exception is logged by five questions (S1#28), and a pattern rests on at least two exceptions (S1#35). */
final class R40ExceptionsAndPatterns extends Rule<ExerciseForm> {

	private static final OpenFields FIVE = new OpenFields(entry(EXCEPTION_ENTRY__CONTEXT, "where and when it was"),
			entry(EXCEPTION_ENTRY__BEHAVIOR, "what was done"), entry(EXCEPTION_ENTRY__THOUGHTS, "what was thought"),
			entry(EXCEPTION_ENTRY__EMOTIONS, "what was felt"), entry(EXCEPTION_ENTRY__REVEALS, "what it reveals"));

	R40ExceptionsAndPatterns() {
		super("R40", Severity.PROMPT, ExerciseForm.class, "Exceptions and their patterns", "S1#28, S1#35",
				ReadFeatures.own(FIVE.all()).andOwn(EXCEPTION_PATTERN__ENTRIES));
	}

	@Override
	protected void check(ExerciseForm form, Findings found) {
		if (form instanceof ExceptionEntry entry) {
			List<EAttribute> open = FIVE.of(entry);
			if (!open.isEmpty())
				found.add(entry, open.getFirst(), "Still open about this exception: " + FIVE.words(open) + ".");
		} else if (form instanceof ExceptionPattern pattern && pattern.getEntries().size() < 2) {
			found.add(pattern, EXCEPTION_PATTERN__ENTRIES, pattern.getEntries().isEmpty()
					? "Which exceptions show this pattern? Two or more make it one."
					: "A pattern shows in two exceptions or more. When was it like this another time?");
		}
	}

	@Override
	public Set<EStructuralFeature> asksFor() {
		return Set.of(EXCEPTION_PATTERN__ENTRIES);
	}
}
