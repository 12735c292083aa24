// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.eclipse.emf.common.util.EList;

/** Anything with a short title, a note and tags. Source: workbench. */
public interface NamedElement extends Identified {
	/** A short title, where the element has no text of its own or needs a handle; never a real name. May stay blank; lists show the most telling text of an element first. Source: workbench. */
	String getName();
	void setName(String value);

	/** Free remarks of whoever keeps the case. Source: workbench. */
	String getNote();
	void setNote(String value);

	/** Own keywords for finding and filtering. Source: workbench. */
	EList<String> getTags();
}
