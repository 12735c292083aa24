// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.Identified;
import org.relationalimages.model.Ids;

/** Gives a copy ids of its own, so that two cases from one template never share any. */
final class FreshIds {

	private FreshIds() {
	}

	static void give(EObject root) {
		if (root instanceof Identified one)
			one.setId(null);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();)
			if (all.next() instanceof Identified one)
				one.setId(null);
		Ids.assign(root);
	}
}
