// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.edit;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The hints for editors in the metamodel's annotations. */
public final class UiHints {
	private static final String SOURCE = "http://relationalimages.org/ui";

	private UiHints() {
	}

	/** Whether the feature holds long text, which needs a field of several lines. */
	public static boolean isMultiline(EStructuralFeature feature) {
		return "true".equals(EcoreUtil.getAnnotation(feature, SOURCE, "multiline"));
	}
}
