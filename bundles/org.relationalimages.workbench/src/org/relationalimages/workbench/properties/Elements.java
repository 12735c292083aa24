// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.edit.ElementLabels;

/** Finds what a reference may point at, in the case its owner belongs to. */
final class Elements {

	private Elements() {
	}

	/** Everything in the owner's case that the reference can hold and does not hold yet, by type and label; never the owner itself. */
	static List<EObject> candidates(EObject owner, EReference reference) {
		EClass type = reference.getEReferenceType();
		List<?> held = reference.isMany() ? (List<?>) owner.eGet(reference) : List.of();
		List<EObject> found = new ArrayList<>();
		EObject root = EcoreUtil.getRootContainer(owner);
		if (fits(root, owner, type, held))
			found.add(root);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject one = all.next();
			if (fits(one, owner, type, held))
				found.add(one);
		}
		found.sort(Comparator.comparing((EObject one) -> one.eClass().getName())
				.thenComparing(ElementLabels::text, String.CASE_INSENSITIVE_ORDER));
		return found;
	}

	private static boolean fits(EObject one, EObject owner, EClass type, List<?> held) {
		return one != owner && type.isInstance(one) && !held.contains(one);
	}
}
