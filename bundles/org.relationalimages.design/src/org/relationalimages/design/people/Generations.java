// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.Clients;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;

/**
 * The order of persons by generation: edges run from the elder to the younger, so that the layout places grandparents
 * and parents above.
 */
public final class Generations {

	/** The clients' generation. */
	private static final int OWN = 2;

	private static final Comparator<Person> ELDER_FIRST = Comparator.comparingInt(Generations::generation)
			.thenComparing(person -> !Clients.isClient(person));

	private Generations() {
	}

	/** The elder of two; in the same generation the client, else the first. */
	static Person elder(Person one, Person other) {
		return ELDER_FIRST.compare(one, other) <= 0 ? one : other;
	}

	/** Whether the first list is not empty and all its persons are of an earlier generation than all of the second. */
	static boolean areElders(List<Person> ones, List<Person> others) {
		return !ones.isEmpty() && ones.stream()
				.allMatch(one -> others.stream().allMatch(other -> generation(one) < generation(other)));
	}

	/**
	 * The row of a genogram that an element belongs to: grandparents, parents, clients with their generation and those
	 * who work with them, children.
	 *
	 * @return a lower number is further up; null when the element is no person
	 */
	public static Integer rowOf(EObject element) {
		return element instanceof Person person ? Integer.valueOf(isProfessional(person) ? OWN : generation(person)) : null;
	}

	private static boolean isProfessional(Person person) {
		return person.getRole() == PersonRole.THERAPIST || person.getRole() == PersonRole.SUPERVISOR;
	}

	private static int generation(Person person) {
		return switch (person.getRole()) {
		case GRANDPARENT -> 0;
		case MOTHER, FATHER, PARENT, STEP_PARENT, CAREGIVER -> 1;
		case CHILD -> 3;
		case THERAPIST, SUPERVISOR -> 4;
		default -> OWN;
		};
	}
}
