// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__AGE_BAND;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__BIRTH_YEAR;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__ROLE;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__ENDS;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__KIND;

import java.util.EnumSet;
import java.util.Set;

import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.AgeBand;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/**
 * In a bond between parent and child the first end is the parent, as genograms draw it (P40). Birth years decide, otherwise the
 * roles, otherwise the age bands; a step-parent may be younger than the child, so in such bonds only roles count.
 */
final class R57ParentAndChildReversed extends Rule<Relationship> {

	private static final Set<RelationshipKind> PARENTAL = EnumSet.of(RelationshipKind.PARENT_CHILD, RelationshipKind.ADOPTIVE,
			RelationshipKind.FOSTER, RelationshipKind.STEP, RelationshipKind.STEP_OR_FOSTER);
	private static final Set<RelationshipKind> OF_ANY_AGE = EnumSet.of(RelationshipKind.STEP, RelationshipKind.STEP_OR_FOSTER);
	private static final int UNKNOWN = 0;

	R57ParentAndChildReversed() {
		super("R57", Severity.ERROR, Relationship.class, "Parent and child reversed", "P40", ReadFeatures.own(RELATIONSHIP__KIND,
				RELATIONSHIP__ENDS).andPersonWords().andAnywhere(PERSON__ROLE, PERSON__BIRTH_YEAR, PERSON__AGE_BAND));
	}

	@Override
	protected void check(Relationship bond, Findings found) {
		if (!PARENTAL.contains(bond.getKind()) || bond.getEnds().size() != 2)
			return;
		Person parent = bond.getEnds().getFirst();
		Person child = bond.getEnds().getLast();
		String evidence = evidence(parent, child, OF_ANY_AGE.contains(bond.getKind()));
		if (evidence != null)
			found.add(bond, RELATIONSHIP__ENDS, "Here " + PersonWords.of(parent).name() + " is the parent and " + PersonWords.of(child).name()
					+ " the child. By their " + evidence + " it is the other way round.",
					new Fix("Make " + PersonWords.of(child).name() + " the parent", () -> {
						bond.getEnds().move(0, 1);
						return bond;
					}));
	}

	/** What shows that the two are reversed; null when nothing does. The first kind of evidence that differs decides. */
	private static String evidence(Person parent, Person child, boolean onlyRoles) {
		if (!onlyRoles && parent.getBirthYear() != null && child.getBirthYear() != null
				&& !parent.getBirthYear().equals(child.getBirthYear()))
			return parent.getBirthYear() > child.getBirthYear() ? "birth years" : null;
		int generations = generation(parent) == UNKNOWN || generation(child) == UNKNOWN ? 0 : generation(parent) - generation(child);
		if (generations != 0)
			return generations > 0 ? "roles" : null;
		boolean isYounger = parent.getAgeBand() != AgeBand.UNKNOWN && parent.getAgeBand().compareTo(child.getAgeBand()) < 0;
		return !onlyRoles && isYounger ? "ages" : null;
	}

	/** The generation of a role as seen from the client, the oldest first; unknown for roles of any generation. */
	private static int generation(Person person) {
		return switch (person.getRole()) {
			case GRANDPARENT -> 1;
			case MOTHER, FATHER, PARENT, STEP_PARENT, CAREGIVER -> 2;
			case CLIENT, PARTNER, SIBLING -> 3;
			case CHILD -> 4;
			default -> UNKNOWN;
		};
	}
}
