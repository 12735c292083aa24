// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IAdaptable;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.viewpoint.specification.DiagramDescription;

/** The diagrams of a case, as one branch of the tree. Those of its parts also stand beneath the part they are of. */
record DiagramsGroup(CaseDocument owner) implements IAdaptable {

	/** Those of the whole case, then those of its parts, several of one kind as one branch. */
	List<Object> entries() {
		List<Object> entries = new ArrayList<>();
		Map<DiagramDescription, List<CaseDiagram>> ofParts = new LinkedHashMap<>();
		for (CaseDiagram one : owner.diagrams())
			if (one.target() == owner.root())
				entries.add(one);
			else
				ofParts.computeIfAbsent(one.description(), key -> new ArrayList<>()).add(one);
		ofParts.forEach((kind, diagrams) -> entries.add(diagrams.size() == 1 ? diagrams.getFirst() : new KindGroup(owner, kind)));
		return entries;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(owner) ? type.cast(owner) : null;
	}
}
