// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.relationalimages.model.Holders;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Person;

/** Puts new elements into a case, each with the person whose it is. */
public final class NewElements {

	/** The words for a holder that is not noted. */
	public static final String NOBODY = "Not noted yet";

	private NewElements() {
	}

	/** The people to ask for before an element of a type is added: the clients, when it belongs to one person and there are several. */
	public static List<Person> asked(EObject owner, EClass type) {
		return Holders.isHeld(type) ? Holders.asked(owner) : List.of();
	}

	/** Adds an element, which belongs to the person when it can; null when nobody is noted. */
	public static void add(EObject owner, EReference reference, EObject child, Person holder) {
		ChildTypes.add(owner, reference, child);
		Holders.give(child, holder);
	}

	/** What a case holds for each of its people: images, yearnings and whatever else is one person's, in the order of the case. */
	public static List<EReference> ofOnePerson() {
		List<EReference> references = new ArrayList<>();
		for (EReference reference : CasesPackage.Literals.CASE_FILE.getEAllContainments())
			if (Holders.isHeld(reference.getEReferenceType()))
				references.add(reference);
		return references;
	}
}
