// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.session.EditingSession;

/**
 * The tables of an open case that have content. They are computed again only when they are asked for after a change of
 * the case; where that takes long, only when elements have come or gone.
 */
public final class CurrentTables {

	private static final long LONG = 20_000_000;

	private final CaseFile root;
	private List<CaseTable> filled = List.of();
	private Map<EClass, Integer> counts = Map.of();
	private boolean isStale = true;
	private long took;

	/** Those of a case. */
	public CurrentTables(CaseFile root, EditingSession session) {
		this.root = root;
		session.addListener(event -> isStale |= !event.viewOnly());
	}

	/** The tables with content, as the case is now. */
	public List<CaseTable> filled() {
		if (isStale)
			compute();
		return filled;
	}

	private void compute() {
		isStale = false;
		Map<EClass, Integer> now = new HashMap<>();
		root.eAllContents().forEachRemaining(one -> now.merge(one.eClass(), 1, Integer::sum));
		boolean isSame = now.equals(counts);
		counts = now;
		if (isSame && took > LONG)
			return;
		long start = System.nanoTime();
		filled = CaseTables.filled(root);
		took = System.nanoTime() - start;
	}
}
