// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static org.relationalimages.model.RimPackage.Literals.NAMED_ELEMENT__NAME;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__FORMS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PROGRAMMES;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXERCISE_FORM__PERSON;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PROGRAMME__FOR_WHOM;
import static org.relationalimages.model.practice.PracticePackage.Literals.PROGRAMME__RUNS;
import static org.relationalimages.model.practice.PracticePackage.Literals.VALUE_ITEM__FOCUS;
import static org.relationalimages.model.practice.PracticePackage.Literals.VALUE_ITEM__RANK;
import static org.relationalimages.model.practice.PracticePackage.Literals.VALUE_ITEM__SPECIFIC_THING;

import java.util.List;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.practice.ValueItem;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/**
 * Five to ten values, ranked without ties or gaps, one of them in focus with something specific to do (S1#32). Each person has a
 * list of values of their own in each place; a list that nobody has begun is not checked.
 */
final class R32ValueRanking extends Rule<CaseFile> {

	private static final int FEWEST = 5;
	private static final int MOST = 10;

	R32ValueRanking() {
		super("R32", Severity.WARNING, CaseFile.class, "Values not ranked", "S1#32",
				ReadFeatures.own(CASE_FILE__PROGRAMMES, CASE_FILE__FORMS).andBelow(PROGRAMME__RUNS, PROGRAMME__FOR_WHOM,
						PHASE_RUN__FORMS, EXERCISE_FORM__PERSON, VALUE_ITEM__RANK, VALUE_ITEM__FOCUS,
						VALUE_ITEM__SPECIFIC_THING));
	}

	@Override
	protected void check(CaseFile file, Findings found) {
		for (ValueList list : ValueList.all(file)) {
			checkLength(list.values(), found);
			checkRanks(list, found);
			checkFocus(list.values(), found);
		}
	}

	private static void checkLength(List<ValueItem> values, Findings found) {
		if (values.size() < FEWEST)
			found.add(values.get(0), NAMED_ELEMENT__NAME, "Which other values matter? Five to ten make a list.");
		if (values.size() > MOST)
			found.add(values.get(MOST), NAMED_ELEMENT__NAME, "More than ten values: which five to ten matter most?");
	}

	private static void checkRanks(ValueList list, Findings found) {
		list.sharingARank().ifPresent(item -> found.add(Severity.ERROR, item, VALUE_ITEM__RANK,
				"Two values share rank %d. Each has a rank of its own.".formatted(item.getRank()), renumber(list)));
		if (list.sharingARank().isEmpty())
			list.afterAGap().ifPresent(item -> found.add(Severity.ERROR, item, VALUE_ITEM__RANK,
					"Ranks go from 1 without a gap.", renumber(list)));
	}

	private static Fix[] renumber(ValueList list) {
		if (list.values().size() > MOST)
			return new Fix[0];
		return new Fix[] { new Fix("Renumber the ranks", list::renumber) };
	}

	private static void checkFocus(List<ValueItem> values, Findings found) {
		List<ValueItem> focused = values.stream().filter(ValueItem::isFocus).toList();
		if (focused.isEmpty() && values.size() >= FEWEST)
			found.add(values.get(0), VALUE_ITEM__FOCUS, "Which one of these values is in focus next week?");
		for (ValueItem item : focused)
			if (focused.size() > 1)
				found.add(item, VALUE_ITEM__FOCUS, "More than one value is in focus: which one is it for next week?",
						new Fix("Keep focus here only", () -> {
							focused.forEach(each -> each.setFocus(each == item));
							return item;
						}));
			else if (TextQuestions.isBlank(item.getSpecificThing()))
				found.add(item, VALUE_ITEM__SPECIFIC_THING, "What specific thing this week would fit this value?");
	}
}
