// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.viewpoint.expression.ReadLog;
import org.relationalimages.viewpoint.table.refresh.TableText;
import org.relationalimages.viewpoint.table.tool.TableResult.Outcome;

/** The values of a feature: what a text means, and what there is to choose from. */
final class FeatureValues {

	/**
	 * What a text was converted to.
	 *
	 * @param refusal why it is no value; null when it is one
	 */
	record Converted(Object value, TableResult refusal) {
	}

	private final Collection<EObject> roots;
	private final EStructuralFeature feature;

	FeatureValues(Collection<EObject> roots, EStructuralFeature feature) {
		this.roots = roots;
		this.feature = feature;
	}

	/** The value that a text stands for; of a list, the texts between commas. */
	Converted read(String text) {
		if (!feature.isMany())
			return one(text, true);
		List<Object> values = new ArrayList<>();
		for (String part : text.split(","))
			if (!part.isBlank()) {
				Converted one = one(part.strip(), false);
				if (one.refusal != null)
					return one;
				values.add(one.value);
			}
		return new Converted(values, null);
	}

	private Converted one(String text, boolean emptyAllowed) {
		if (feature instanceof EReference)
			return text.isBlank() && emptyAllowed ? new Converted(null, null) : named(text);
		EAttribute attribute = (EAttribute) feature;
		if (attribute.getEAttributeType() instanceof EEnum type) {
			EEnumLiteral literal = type.getEEnumLiteralByLiteral(text);
			return literal != null ? new Converted(literal.getInstance(), null)
					: refused(Outcome.NO_SUCH_LITERAL, "\"" + text + "\" is none of the values to choose from here.");
		}
		try {
			Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
			if (value != null)
				return new Converted(value, null);
		} catch (RuntimeException e) {
			// each type has its own exceptions for a text that is no value of it
		}
		return refused(Outcome.NO_VALUE, "\"" + text + "\" can't be put here; it needs another kind of value.");
	}

	private Converted named(String text) {
		List<EObject> found = candidates().stream()
				.filter(one -> text.equals(label(one)) || text.equals(TableText.of(one, ReadLog.NONE))).toList();
		if (found.size() == 1)
			return new Converted(found.getFirst(), null);
		return refused(Outcome.NO_VALUE, found.isEmpty() ? "There is nothing named \"" + text + "\" to put here."
				: "There is more than one \"" + text + "\"; please choose one from the list.");
	}

	private static Converted refused(Outcome outcome, String reason) {
		return new Converted(null, TableResult.refused(outcome, reason));
	}

	/** The elements of the model that the reference can refer to. */
	List<EObject> candidates() {
		EReference reference = (EReference) feature;
		List<EObject> found = new ArrayList<>();
		for (EObject root : roots) {
			if (reference.getEReferenceType().isInstance(root))
				found.add(root);
			root.eAllContents().forEachRemaining(one -> {
				if (reference.getEReferenceType().isInstance(one))
					found.add(one);
			});
		}
		return found;
	}

	/** What users read for an element: its name, or what else is known of it. */
	static String label(EObject object) {
		EStructuralFeature name = object.eClass().getEStructuralFeature("name");
		Object value = name == null || name.isMany() ? null : object.eGet(name);
		return value == null || value.toString().isBlank() ? TableText.of(object, ReadLog.NONE) : value.toString();
	}

	/** Whether a value fits, so that setting it can't fail. */
	boolean accepts(Object value) {
		if (!feature.isMany())
			return value == null ? feature.getEType().getDefaultValue() == null : isMember(value);
		return value instanceof Collection<?> many && many.stream().allMatch(one -> one != null && isMember(one));
	}

	private boolean isMember(Object value) {
		return feature.getEType().isInstance(value);
	}

	/** The text of a value as users would type it. */
	String write(Object value) {
		if (value instanceof Collection<?> many)
			return String.join(", ", many.stream().map(this::writeOne).toList());
		return value == null ? "" : writeOne(value);
	}

	private String writeOne(Object value) {
		if (value instanceof EEnumLiteral literal)
			return literal.getLiteral();
		if (value instanceof EObject object)
			return label(object);
		return Objects.toString(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value), "");
	}
}
