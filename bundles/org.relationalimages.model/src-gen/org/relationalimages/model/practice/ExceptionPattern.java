// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.Quoted;

/** What several exceptions have in common. Source: S1#35. */
public interface ExceptionPattern extends ExerciseForm, Quoted {
	/** The conditions under which they happen. Source: S1#35. */
	String getConditions();
	void setConditions(String value);

	/** What kind of condition it is. Source: S1#35. */
	PatternFactor getFactor();
	void setFactor(PatternFactor value);

	/** The exceptions it was found in. Source: S1#35. */
	EList<ExceptionEntry> getEntries();
}
