// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import org.eclipse.core.runtime.IAdaptable;
import org.relationalimages.document.CaseDocument;

/** The tables of a case that have content, as one branch of the tree. */
record TablesGroup(CaseDocument owner) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(owner) ? type.cast(owner) : null;
	}
}
