// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.images.ReasonForChange;

/** One entry of the action menu of ten to twenty. Source: S1#38. */
public interface ActionItem extends ExerciseForm, Quoted, ReasonForChange {
	/** The action, so that it could be seen: "hug partner for thirty seconds". Source: S1#38. */
	String getText();
	void setText(String value);

	/** True when it could be seen by others. Source: S1#38. */
	boolean isConcrete();
	void setConcrete(boolean value);

	/** True when it can be done. Source: S1#38. */
	boolean isFeasible();
	void setFeasible(boolean value);

	/** The situation it is for. Source: S1#38. */
	String getSituation();
	void setSituation(String value);

	/** What kind of action it is, for variety. Source: S1#38. */
	String getStyle();
	void setStyle(String value);

	/** True when it asks the couple to talk; never before resources were found in a time of silence. Source: S1#5, S1#53, workbench. */
	boolean isAsksToTalk();
	void setAsksToTalk(boolean value);

	/** The experiments, exceptions or miracle days it grows from. Source: S1#36, S1#38, workbench. */
	EList<ExerciseForm> getGrowsFrom();
}
