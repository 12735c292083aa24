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

/** Conversions of an expression's value, as in Sirius. */
public final class Values {

	private Values() {
	}

	/** Text for a label: "" for null and blanks, Java's string form for numbers and lists. */
	public static String text(Object value) {
		if (value == null)
			return "";
		String text = value.toString();
		return text == null || text.isBlank() ? "" : text;
	}

	/** A whole number: 0 for anything that is not one, null and failures included; a text that is a whole number is converted. */
	public static int integer(Object value) {
		if (value instanceof Integer number)
			return number;
		try {
			return value == null ? 0 : Integer.parseInt(value.toString());
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	/** The objects of a value in their order, each once: a single object, or those of a list; none for anything else. */
	public static List<EObject> objects(Object value) {
		if (value instanceof EObject object)
			return List.of(object);
		if (!(value instanceof Collection<?> many) || many.isEmpty())
			return List.of();
		if (many instanceof Setting setting && setting.getEStructuralFeature().isUnique())
			return all(many); // the list of a feature with unique values
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
