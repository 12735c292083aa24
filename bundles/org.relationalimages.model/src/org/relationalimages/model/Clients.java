// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;

/** The people whom the work is for: one person, or in couples' work both partners. */
public final class Clients {

	private Clients() {
	}

	/** Whether the work is for this person. */
	public static boolean isClient(Person person) {
		return person.getRole() == PersonRole.CLIENT;
	}

	/** The clients of a case, in its order. */
	public static List<Person> of(CaseFile file) {
		return file.getPersons().stream().filter(Clients::isClient).toList();
	}

	/** The clients of the case that contains an element, in its order; none outside a case. */
	public static List<Person> beside(EObject element) {
		return EcoreUtil.getRootContainer(element) instanceof CaseFile file ? of(file) : List.of();
	}

	/** The only client of the case that contains an element; null when there is none or there are several. */
	public static Person only(EObject element) {
		List<Person> clients = beside(element);
		return clients.size() == 1 ? clients.getFirst() : null;
	}
}
