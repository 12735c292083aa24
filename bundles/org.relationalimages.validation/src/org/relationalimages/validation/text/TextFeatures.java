// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Which features hold what somebody wrote; found out once for each kind of element. */
public final class TextFeatures {

	private static final Map<EClass, List<EAttribute>> BY_KIND = new ConcurrentHashMap<>();

	private TextFeatures() {
	}

	/** The features of an element that hold one text each, its id aside, in the order of the metamodel. */
	public static List<EAttribute> of(EObject element) {
		return BY_KIND.computeIfAbsent(element.eClass(), kind -> kind.getEAllAttributes().stream()
				.filter(feature -> feature.getEAttributeType().getInstanceClass() == String.class)
				.filter(feature -> !feature.isMany() && !feature.isID()).toList());
	}
}
