// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__AGE_BAND;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__BIRTH_YEAR;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__ROLE;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__ENDS;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__KIND;

import org.relationalimages.model.Parenthood;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/** In a bond between parent and child the first end is the parent, as genograms draw it (P40); {@link Parenthood} has what shows it. */
final class R57ParentAndChildReversed extends Rule<Relationship> {

	R57ParentAndChildReversed() {
		super("R57", Severity.ERROR, Relationship.class, "Parent and child reversed", "P40", ReadFeatures.own(RELATIONSHIP__KIND,
				RELATIONSHIP__ENDS).andPersonWords().andAnywhere(PERSON__ROLE, PERSON__BIRTH_YEAR, PERSON__AGE_BAND));
	}

	@Override
	protected void check(Relationship bond, Findings found) {
		Parenthood.Evidence evidence = Parenthood.ofReversal(bond);
		if (evidence == null)
			return;
		String first = PersonWords.of(bond.getEnds().getFirst()).name();
		String second = PersonWords.of(bond.getEnds().getLast()).name();
		found.add(bond, RELATIONSHIP__ENDS, "Here " + first + " is the parent and " + second + " the child. By their " + words(evidence)
				+ " it is the other way round.", new Fix("Make " + second + " the parent", () -> {
					Parenthood.swap(bond);
					return bond;
				}));
	}

	private static String words(Parenthood.Evidence evidence) {
		return switch (evidence) {
			case BIRTH_YEARS -> "birth years";
			case ROLES -> "roles";
			case AGES -> "ages";
		};
	}
}
