// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;

/** Conversions of an expression's value, each as Sirius makes it. */
public final class Values {

	private Values() {
	}

	/** Text for a label: null and blanks give "", numbers and lists Java's own form. */
	public static String text(Object value) {
		if (value == null)
			return "";
		String text = value.toString();
		return text == null || text.isBlank() ? "" : text;
	}

	/** A whole number: what is not one, null and failures included, gives 0; text that reads as one counts. */
	public static int integer(Object value) {
		if (value instanceof Integer number)
			return number;
		try {
			return value == null ? 0 : Integer.parseInt(value.toString());
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	/** The objects of a value in their order, each once: a single object, or those of a list; none of anything else. */
	public static List<EObject> objects(Object value) {
		if (value instanceof EObject object)
			return List.of(object);
		if (!(value instanceof Collection<?> many) || many.isEmpty())
			return List.of();
		if (many instanceof Setting setting && setting.getEStructuralFeature().isUnique())
			return all(many); // the list of a feature that holds nothing twice
		Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		List<EObject> objects = new ArrayList<>(many.size());
		for (Object one : many)
			if (one instanceof EObject object && seen.add(object))
				objects.add(object);
		return objects;
	}

	private static List<EObject> all(Collection<?> many) {
		List<EObject> objects = new ArrayList<>(many.size());
		for (Object one : many)
			if (one instanceof EObject object)
				objects.add(object);
		return objects;
	}
}
