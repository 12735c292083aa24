// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.viewpoint.diagram.ViewObject;

/** Sets values of features as Sirius does. Values that do not fit result in an exception of EMF's. */
final class FeatureAccess {

	private FeatureAccess() {
	}

	/** Sets a single value, or adds to a list. */
	static void set(EObject owner, EStructuralFeature feature, Object value) {
		if (feature.isMany())
			add(owner, feature, value);
		else
			assign(owner, feature, value);
	}

	/** Adds a value, or all of a collection, at the end of a list; null adds nothing. A single feature is set. */
	@SuppressWarnings("unchecked")
	static void add(EObject owner, EStructuralFeature feature, Object value) {
		if (!feature.isMany())
			assign(owner, feature, value);
		else if (value instanceof Collection<?> many) {
			many.forEach(one -> checkMember(owner, feature, one));
			((EList<Object>) owner.eGet(feature)).addAll(many);
		} else if (value != null) {
			checkMember(owner, feature, value);
			((EList<Object>) owner.eGet(feature)).add(value);
		}
	}

	/** Removes a value from a list; a single feature is unset. */
	static void remove(EObject owner, EStructuralFeature feature, Object value) {
		EcoreUtil.remove(owner, feature, value);
	}

	private static void assign(EObject owner, EStructuralFeature feature, Object value) {
		check(owner, feature, value);
		if (feature.getEType() instanceof EEnum type && (value instanceof String || value instanceof Integer)) {
			EEnumLiteral literal = literal(type, value);
			if (literal != null)
				owner.eSet(feature, literal.getInstance());
		} else if (feature instanceof EAttribute attribute && value instanceof String text)
			owner.eSet(feature, EcoreUtil.createFromString(attribute.getEAttributeType(), text));
		else if (value == null && feature.getEType().getDefaultValue() != null)
			owner.eUnset(feature); // null is no value of a primitive type
		else
			owner.eSet(feature, value);
	}

	private static EEnumLiteral literal(EEnum type, Object value) {
		if (value instanceof Integer number)
			return type.getEEnumLiteral(number.intValue());
		EEnumLiteral literal = type.getEEnumLiteral((String) value);
		return literal != null ? literal : type.getEEnumLiteralByLiteral((String) value);
	}

	/** Refuses values with which Sirius would loop endlessly or leave an inconsistent model. */
	private static void check(EObject owner, EStructuralFeature feature, Object value) {
		if (!(value instanceof EObject object) || !(feature instanceof EReference reference))
			return;
		if (object instanceof ViewObject)
			throw new IllegalArgumentException("a view can't be a value of the model");
		if (reference.isContainment() && EcoreUtil.isAncestor(object, owner)
				|| reference.isContainer() && EcoreUtil.isAncestor(owner, object))
			throw new IllegalArgumentException("an object can't contain itself");
	}

	/** EMF detects some unsuitable values only after having added them in part, so they are checked before. */
	private static void checkMember(EObject owner, EStructuralFeature feature, Object value) {
		check(owner, feature, value);
		boolean reference = feature instanceof EReference;
		Class<?> type = feature.getEType().getInstanceClass();
		if (reference && !(value instanceof EObject) || type != null && !feature.getEType().isInstance(value))
			throw new ClassCastException("\"" + feature.getName() + "\" can't hold " + value);
	}
}
