// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.NamedElement;
import org.relationalimages.model.Sourced;

/** A written note about a session, free or in one of the usual forms. Source: workbench. */
public interface SessionNote extends NamedElement, Sourced {
	/** The form of the note. Source: workbench. */
	NoteFormat getFormat();
	void setFormat(NoteFormat value);

	/** True when it stays out of everything that leaves the case: exports, pictures, the clipboard, projection and de-identified copies. Source: P90, workbench. */
	boolean isSensitive();
	void setSensitive(boolean value);

	/** Its sections, in order. Source: workbench. */
	EList<NoteSection> getSections();
}
