// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.relationalimages.model.edit.ElementLabels;

/** What an element may own: by which reference, of which types. */
public final class ChildTypes {

	private ChildTypes() {
	}

	/** The concrete types an owning reference can hold, by label. */
	public static List<EClass> of(EReference reference) {
		EClass type = reference.getEReferenceType();
		List<EClass> types = new ArrayList<>();
		for (EClassifier classifier : type.getEPackage().getEClassifiers())
			if (classifier instanceof EClass one && !one.isAbstract() && type.isSuperTypeOf(one))
				types.add(one);
		types.sort(Comparator.comparing(ElementLabels::type, String.CASE_INSENSITIVE_ORDER));
		return types;
	}

	/** Whether the reference can hold one more element. */
	public static boolean hasRoom(EObject holder, EReference reference) {
		int most = reference.getUpperBound();
		return reference.isMany() ? most < 0 || ((List<?>) holder.eGet(reference)).size() < most : holder.eGet(reference) == null;
	}

	/** Puts a child into the reference: at the end of many, in the place of one. */
	@SuppressWarnings("unchecked")
	public static void add(EObject holder, EReference reference, EObject child) {
		if (reference.isMany())
			((List<EObject>) holder.eGet(reference)).add(child);
		else
			holder.eSet(reference, child);
	}
}
