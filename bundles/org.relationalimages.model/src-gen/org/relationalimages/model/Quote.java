// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.relationalimages.model.cases.Person;

/** Words that somebody spoke or wrote. Source: S0#42, workbench. */
public interface Quote extends Identified {
	/** The words themselves. Source: workbench. */
	String getText();
	void setText(String value);

	/** True when the words are exact; then a person, a speaker or a source must be given. Source: workbench. */
	boolean isVerbatim();
	void setVerbatim(boolean value);

	/** Who said it when that is no person of the case: a role, or the authors of a text. Source: workbench. */
	String getSpeaker();
	void setSpeaker(String value);

	/** The person of the case who said it. Source: workbench. */
	Person getSpokenBy();
	void setSpokenBy(Person value);

	/** The text, recording or book that holds the words. Source: S0#42. */
	SourceRef getSource();
	void setSource(SourceRef value);
}
