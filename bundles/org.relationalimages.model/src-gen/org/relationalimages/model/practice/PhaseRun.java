// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.NamedElement;
import org.relationalimages.model.Sourced;

/** One phase being worked through. Source: S1#20. */
public interface PhaseRun extends NamedElement, Sourced {
	/** Which of the six phases it is. Source: S1#20. */
	Phase getPhase();
	void setPhase(Phase value);

	/** In which round of the spiral, from 1. Source: S1#20. */
	Integer getCycle();
	void setCycle(Integer value);

	/** First day, counted from the programme's start. Source: S1#21. */
	Integer getDayFrom();
	void setDayFrom(Integer value);

	/** Last day, counted from the programme's start; not before the first. Source: S1#21. */
	Integer getDayTo();
	void setDayTo(Integer value);

	/** How far it has got. Source: workbench. */
	RunState getState();
	void setState(RunState value);

	/** The exercises filled in. Source: S1#20. */
	EList<ExerciseForm> getForms();
}
