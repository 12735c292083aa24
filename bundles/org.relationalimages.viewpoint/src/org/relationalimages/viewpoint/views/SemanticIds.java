// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The ids of semantic elements in files: their ID attribute, else the fragment in their resource, else their path. */
final class SemanticIds {

	private SemanticIds() {
	}

	static String of(EObject element) {
		if (element == null)
			return "";
		String id = EcoreUtil.getID(element);
		if (id != null && !id.isEmpty())
			return id;
		Resource resource = element.eResource();
		if (resource != null)
			return resource.getURIFragment(element);
		return EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(element), element);
	}
}
