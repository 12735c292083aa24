// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The features that contain text written by users; computed once for each kind of element. */
public final class TextFeatures {

	private static final Map<EClass, List<EAttribute>> BY_KIND = new ConcurrentHashMap<>();

	private TextFeatures() {
	}

	/** The features of an element that contain one text each, except its id, in the order of the metamodel. */
	public static List<EAttribute> of(EObject element) {
		return BY_KIND.computeIfAbsent(element.eClass(), kind -> kind.getEAllAttributes().stream()
				.filter(feature -> feature.getEAttributeType().getInstanceClass() == String.class)
				.filter(feature -> !feature.isMany() && !feature.isID()).toList());
	}
}
