// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.Quoted;

/** What to do when the difficulty returns. Source: S1#43. */
public interface PreventionPlan extends ExerciseForm, Quoted {
	/** The early signs. Source: S1#43. */
	EList<String> getEarlySigns();

	/** What to do then. Source: S1#43. */
	EList<String> getResponses();

	/** The ways of coping that have proved themselves. Source: S1#43. */
	EList<CopingMeans> getProvenCoping();

	/** When and where to seek support. Source: S1#43. */
	EList<String> getSupportWhen();
}
