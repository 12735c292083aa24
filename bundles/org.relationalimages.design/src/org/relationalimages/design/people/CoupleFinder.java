// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.couple.Partners;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.Dyad;

/** Finds the couple that a relationship is about, to navigate from people and bonds to its picture. */
public class CoupleFinder {

	/** The couple of a relationship: the one that names it, or the one of the same two; null when there is none. */
	public Dyad dyadOfBond(Relationship bond) {
		if (!(bond.eContainer() instanceof CaseFile file))
			return null;
		List<Person> ends = bond.getEnds();
		return file.getDyads().stream().filter(dyad -> dyad.getRelationship() == bond).findFirst()
				.orElseGet(() -> file.getDyads().stream()
						.filter(dyad -> ends.size() == 2 && dyad.getPartners().size() == 2 && dyad.getPartners().containsAll(ends)).findFirst()
						.orElse(null));
	}

	/** Whether an element is the relationship of a couple that has no picture of the two yet. */
	public boolean isCoupleNotSeen(EObject element) {
		return element instanceof Relationship bond && FamilyTies.isCouple(bond) && dyadOfBond(bond) == null;
	}

	/** Whether an element is the relationship of a couple. */
	public boolean maySeeAsCouple(EObject element) {
		return element instanceof Relationship bond && (FamilyTies.isCouple(bond) || dyadOfBond(bond) != null);
	}

	/** The couple of a relationship, which is noted when it wasn't yet. Tools call it. */
	public Dyad seenAsCouple(Relationship bond) {
		Dyad known = dyadOfBond(bond);
		if (known != null || !(bond.eContainer() instanceof CaseFile file))
			return known;
		Dyad dyad = CouplesFactory.eINSTANCE.createDyad();
		bond.getEnds().forEach(dyad.getPartners()::add);
		dyad.setName(String.join(" and ", bond.getEnds().stream().map(Partners::nameOf).toList()));
		dyad.setRelationship(bond);
		file.getDyads().add(dyad);
		return dyad;
	}
}
