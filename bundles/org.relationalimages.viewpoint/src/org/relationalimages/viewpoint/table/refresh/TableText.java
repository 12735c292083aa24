// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.Collection;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.ReadLog;

/** The texts of values in a table, as Sirius writes them. */
public final class TableText {

	private TableText() {
	}

	/** The text of an expression's value; null for none and for a failure. */
	static String computed(Object value, ReadLog reads) {
		if (value == null || value instanceof EvaluationFailure)
			return null;
		if (value instanceof Collection<?> many) {
			StringJoiner all = new StringJoiner(", ", "[", "]");
			many.forEach(one -> all.add(String.valueOf(one == null ? null : computed(one, reads))));
			return all.toString();
		}
		return value instanceof EObject object && !(value instanceof EEnumLiteral) ? of(object, reads) : value.toString();
	}

	/** The text of a feature's value where no expression says how to write it; null for a failure only. */
	static String plain(Object value, ReadLog reads) {
		if (value instanceof EvaluationFailure)
			return null;
		if (value instanceof Collection<?> many) {
			StringJoiner all = new StringJoiner(", ", "[", "]");
			many.forEach(one -> all.add(plain(one, reads)));
			return all.toString();
		}
		if (value instanceof EEnumLiteral literal)
			return literal.getName() + " = " + literal.getValue();
		return value instanceof EObject object ? of(object, reads) : value == null ? "" : value.toString();
	}

	/** The words for an element about which nothing else is known: its class, and its name if it has one. */
	public static String of(EObject object, ReadLog reads) {
		String type = words(object.eClass().getName());
		EAttribute attribute = naming(object.eClass());
		if (attribute == null)
			return type;
		reads.feature(object, attribute);
		Object name = object.eGet(attribute);
		return name == null ? type : type + " " + crop(name.toString());
	}

	/** The attribute "name", or else the first text, or else the first attribute. */
	private static EAttribute naming(EClass type) {
		EAttribute found = null;
		for (EAttribute attribute : type.getEAllAttributes()) {
			if (attribute.isMany())
				continue;
			if ("name".equalsIgnoreCase(attribute.getName()))
				return attribute;
			if (found == null || isText(attribute) && !isText(found))
				found = attribute;
		}
		return found;
	}

	private static boolean isText(EAttribute attribute) {
		return attribute.getEAttributeType().getInstanceClass() == String.class;
	}

	/** A class name as words: ValueRanking is Value Ranking. */
	private static String words(String name) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			boolean begins = i > 0 && Character.isUpperCase(c)
					&& (Character.isLowerCase(name.charAt(i - 1)) || i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1)));
			words.append(begins ? " " : "").append(i == 0 ? Character.toUpperCase(c) : c);
		}
		return words.toString();
	}

	private static String crop(String text) {
		for (int i = 0; i < text.length(); i++)
			if (Character.isISOControl(text.charAt(i)))
				return text.substring(0, i) + "...";
		return text;
	}
}
