// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Identified;

/** One titled section of a note. Source: workbench. */
public interface NoteSection extends Identified {
	/** Its heading, for example "Assessment". Source: workbench. */
	String getTitle();
	void setTitle(String value);

	/** What was written. Source: workbench. */
	String getText();
	void setText(String value);

	/** The elements of the case that the text speaks of. Source: workbench. */
	EList<ClinicalElement> getMentions();
}
