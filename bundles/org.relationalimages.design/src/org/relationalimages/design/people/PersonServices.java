// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.cases.Person;

/** Labels and tooltips of persons in a genogram. */
public class PersonServices {

	/** The pseudonym and, beneath it, the year of birth when it is known. */
	@Reads({ "pseudonym", "name", "birthYear", "numbersInvented", "provenance" })
	public String personLabel(Person person) {
		String name = Label.of(person, person.getPseudonym(), person.getName());
		return person.getBirthYear() == null ? name : name + "\n*" + person.getBirthYear() + Label.invented(person);
	}

	/** The tooltip of a person. */
	@Reads({ "role", "ageBand", "lifeState", "provenance", "numbersInvented", "note" })
	public String personTip(Person person) {
		return new Tip().add(person.getRole()).add(person.getAgeBand()).add(person.getLifeState()).addCommon(person).text();
	}

	/** Whether an element is a person. */
	@Reads({})
	public boolean isPerson(EObject element) {
		return element instanceof Person;
	}

	/** Whether an element is another person than this one. */
	public boolean isAnotherPerson(EObject person, EObject other) {
		return person instanceof Person && other instanceof Person && person != other;
	}
}
