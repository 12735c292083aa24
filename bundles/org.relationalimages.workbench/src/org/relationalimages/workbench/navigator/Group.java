// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.edit.ElementLabels;

/** The elements of one kind in a case, as one branch of the tree. */
record Group(CaseDocument owner, EReference reference) implements IAdaptable {

	/** What the branch is called. */
	String label() {
		return ElementLabels.feature(reference);
	}

	/** What it holds, in the order of the file. */
	@SuppressWarnings("unchecked")
	List<EObject> elements() {
		return (List<EObject>) owner.root().eGet(reference);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(owner) ? type.cast(owner) : null;
	}
}
