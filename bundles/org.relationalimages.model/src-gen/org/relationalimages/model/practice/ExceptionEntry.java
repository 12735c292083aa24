// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;

/** An exception: a time when the problem was absent or smaller. One entry of the daily log. Source: S1#4, S1#8, S1#28. */
public interface ExceptionEntry extends ExerciseForm, Quoted, ReasonForChange {
	/** Where and when it was, and who was there. Source: S1#28. */
	String getContext();
	void setContext(String value);

	/** What was done. Source: S1#28. */
	String getBehavior();
	void setBehavior(String value);

	/** What was thought. Source: S1#28. */
	String getThoughts();
	void setThoughts(String value);

	/** What was felt. Source: S1#28. */
	String getEmotions();
	void setEmotions(String value);

	/** The crucial information it reveals. Source: S1#28. */
	String getReveals();
	void setReveals(String value);

	/** The images it speaks against. Source: S1#65, P6. */
	EList<RelationalImage> getContradicts();

	/** True when it was chosen for a deep description. Source: S1#34. */
	boolean isSelected();
	void setSelected(boolean value);
}
