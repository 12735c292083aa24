// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ClinicalElement;

/** A round of steps in which each partner's move calls for the other's. Source: S1#6, S1#45, S1#53, S2#1. */
public interface InteractionCycle extends ClinicalElement {
	/** What kind of cycle it is. Source: S1#45, S1#53, S2#1. */
	CycleKind getKind();
	void setKind(CycleKind value);

	/** The steps of the round. Source: S1#45. */
	EList<CycleStep> getSteps();
}
