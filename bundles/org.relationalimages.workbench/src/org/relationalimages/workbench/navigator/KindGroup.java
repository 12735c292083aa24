// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.viewpoint.specification.DiagramDescription;

/** The diagrams of one kind that parts of a case have, as one branch of the tree. */
record KindGroup(CaseDocument owner, DiagramDescription kind) implements IAdaptable {

	/** The diagrams, in the order of the case. */
	List<CaseDiagram> diagrams() {
		return owner.diagrams().stream().filter(one -> one.description() == kind && one.target() != owner.root()).toList();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(owner) ? type.cast(owner) : null;
	}
}
