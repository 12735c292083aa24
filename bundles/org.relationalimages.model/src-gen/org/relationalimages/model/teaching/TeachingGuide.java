// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.teaching;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.NamedElement;

/** How to teach with this case. Source: P82, workbench. */
public interface TeachingGuide extends NamedElement {
	/** What is to be learned. Source: workbench. */
	EList<String> getObjectives();

	/** For whom it is meant. Source: workbench. */
	TeachingLevel getLevel();
	void setLevel(TeachingLevel value);

	/** How long it takes, in minutes. Source: workbench. */
	Integer getMinutes();
	void setMinutes(Integer value);

	/** Questions to put to the group. Source: workbench. */
	EList<String> getQuestions();

	/** The steps by which the case is revealed. Source: P82. */
	EList<RevealStep> getSteps();
}
