// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.dump;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A model as JSON: a tree of objects with their set features, references written as {@code @path}. */
public final class ModelDump {

	private ModelDump() {
	}

	/** An object with all it contains. */
	public static Map<String, Object> of(EObject object) {
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("eClass", object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures())
			if (object.eIsSet(feature) && !feature.isDerived() && !isUpward(feature))
				out.put(feature.getName(), value(feature, object.eGet(feature)));
		return out;
	}

	private static boolean isUpward(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainer();
	}

	private static Object value(EStructuralFeature feature, Object value) {
		if (!(value instanceof Collection<?> many))
			return single(feature, value);
		List<Object> out = new ArrayList<>();
		for (Object one : many)
			out.add(single(feature, one));
		return out;
	}

	private static Object single(EStructuralFeature feature, Object value) {
		return switch (value) {
		case null -> null;
		case EObject object when feature instanceof EReference reference ->
			reference.isContainment() ? of(object) : "@" + Paths.of(object);
		case Boolean truth -> truth;
		case Number number -> number;
		default -> value.toString();
		};
	}
}
