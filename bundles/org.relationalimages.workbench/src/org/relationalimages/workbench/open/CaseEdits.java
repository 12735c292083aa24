// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.workbench.properties.Edits;

/** The steps of an open case, for the fields of its elements. */
record CaseEdits(CaseDocument open) implements Edits {

	/** The way to edit the case an element belongs to, or null when it is not open. */
	static Edits of(EObject element) {
		return OpenDocuments.get().of(element).map(CaseEdits::new).orElse(null);
	}

	@Override
	public void execute(String label, Runnable change) {
		open.session().execute(label, change);
	}

	@Override
	public EditingSession session() {
		return open.session();
	}

	@Override
	public boolean isReadOnly() {
		return open.isReadOnly();
	}
}
