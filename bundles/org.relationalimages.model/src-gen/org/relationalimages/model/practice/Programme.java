// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.NamedElement;
import org.relationalimages.model.Sourced;
import org.relationalimages.model.cases.Party;

/** One run of the six-phase practice programme. Source: S1#20, S1#69. */
public interface Programme extends NamedElement, Sourced {
	/** The day it began, counted from the beginning of the work. Source: S1#21. */
	Integer getStartDay();
	void setStartDay(Integer value);

	/** Whom it is for: one person or a couple. Source: S1#20. */
	Party getForWhom();
	void setForWhom(Party value);

	/** The phases worked through; a phase may come again. Source: S1#20. */
	EList<PhaseRun> getRuns();
}
