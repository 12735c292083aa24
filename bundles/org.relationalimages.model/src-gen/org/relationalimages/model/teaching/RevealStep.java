// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.teaching;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Identified;
import org.relationalimages.model.Sourced;

/** One step of revealing a case; step n shows everything of the steps up to n. Source: P82, workbench. */
public interface RevealStep extends Identified, Sourced {
	/** Its number, from 1 without gaps. Source: workbench. */
	Integer getOrder();
	void setOrder(Integer value);

	/** Its title. Source: workbench. */
	String getTitle();
	void setTitle(String value);

	/** What the teacher tells. Source: workbench. */
	String getNarration();
	void setNarration(String value);

	/** What the teacher asks. Source: workbench. */
	String getQuestion();
	void setQuestion(String value);

	/** What a good answer would hold. Source: workbench. */
	String getExpectedAnswer();
	void setExpectedAnswer(String value);

	/** The name of the diagram it is shown on; empty means the one that is open. Source: P82, workbench. */
	String getDiagram();
	void setDiagram(String value);

	/** What becomes visible. Source: P82. */
	EList<ClinicalElement> getShows();

	/** What is stressed in this step. Source: P82. */
	EList<ClinicalElement> getHighlights();

	/** True when the source text breaks off here; nothing may be invented. Source: S0#41, S2#22. */
	boolean isGap();
	void setGap(boolean value);
}
