// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.rule;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.cases.CaseFile;

/** Finds the case of an element, where fixes add what is missing. */
public final class Owner {

	private Owner() {
	}

	/**
	 * The case an element belongs to.
	 *
	 * @throws IllegalStateException when it belongs to none, for example because it was deleted in the meantime
	 */
	public static CaseFile caseOf(EObject element) {
		if (EcoreUtil.getRootContainer(element) instanceof CaseFile file)
			return file;
		throw new IllegalStateException("This is no longer in a case: check again.");
	}
}
