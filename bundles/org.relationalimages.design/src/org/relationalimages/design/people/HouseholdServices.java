// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Household;
import org.relationalimages.model.cases.Person;

/** Households and their members. A person of several households is shown in the first of them only. */
public class HouseholdServices {

	/** The persons shown directly in a container: the members of a household, or the persons of a case without household. */
	@Reads({ "persons", "households.members", "members", "eContainer.households.members" })
	public List<Person> personsShownIn(EObject place) {
		if (place instanceof Household household)
			return household.getMembers().stream().filter(person -> first(household.eContainer(), person) == household).toList();
		return place instanceof CaseFile file
				? file.getPersons().stream().filter(person -> first(file, person) == null).toList()
				: List.of();
	}

	/** The name of a household. */
	@Reads({ "name", "provenance" })
	public String householdLabel(Household household) {
		return Label.of(household, household.getName(), "household");
	}

	/** The households a person belongs to. */
	public List<Household> householdsOf(Person person) {
		return person.eContainer() instanceof CaseFile file
				? file.getHouseholds().stream().filter(household -> household.getMembers().contains(person)).toList()
				: List.of();
	}

	/** Whether an element is a household. */
	@Reads({})
	public boolean isHousehold(EObject element) {
		return element instanceof Household;
	}

	private static Household first(EObject owner, Person person) {
		return owner instanceof CaseFile file
				? file.getHouseholds().stream().filter(household -> household.getMembers().contains(person)).findFirst().orElse(null)
				: null;
	}
}
