// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tables;

import java.util.List;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.session.EditingSession;

/** The tables of an open case that have content, computed again only when they are asked for after a change of the case. */
public final class CurrentTables {

	private final CaseFile root;
	private List<CaseTable> filled;

	/** Those of a case. */
	public CurrentTables(CaseFile root, EditingSession session) {
		this.root = root;
		session.addListener(event -> {
			if (!event.viewOnly())
				filled = null;
		});
	}

	/** The tables with content, as the case is now. */
	public List<CaseTable> filled() {
		if (filled == null)
			filled = CaseTables.filled(root);
		return filled;
	}
}
