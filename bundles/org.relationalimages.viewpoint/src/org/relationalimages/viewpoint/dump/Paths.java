// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.dump;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The names of objects in dumps: their fragments in the resource that contains them. */
public final class Paths {

	private Paths() {
	}

	/** The fragment of an object; {@code (Class)} for one that is in no model any more. */
	public static String of(EObject object) {
		if (object == null)
			return null;
		Resource resource = object.eResource();
		if (resource != null)
			return resource.getURIFragment(object);
		EObject root = EcoreUtil.getRootContainer(object);
		return object.eContainer() == null ? "(" + object.eClass().getName() + ")"
				: "(" + root.eClass().getName() + ")" + EcoreUtil.getRelativeURIFragmentPath(root, object);
	}
}
