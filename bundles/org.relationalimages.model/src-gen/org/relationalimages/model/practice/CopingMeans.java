// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/** Something that helps to cope, even if it seems imperfect. It is not evaluated: there is no score on purpose. Source: S1#4, S1#7, S1#14, S1#26. */
public interface CopingMeans extends ExerciseForm, Quoted {
	/** What helps. Source: S1#26. */
	String getText();
	void setText(String value);

	/** True when it seems imperfect to the person; it counts nevertheless. Source: S1#26. */
	boolean isImperfect();
	void setImperfect(boolean value);

	/** The strategies of survival that are the same behaviour, seen as a resource here. Source: S1#2, S1#11, S1#54, S0#16. */
	EList<StrategyOfSurvival> getReframes();
}
