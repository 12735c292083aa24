// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Names semantic elements in files: by their ID attribute, else by the fragment of their resource, else by their path. */
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
