// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.FormulatedElement;

/** A round of steps in which each partner's move calls for the other's. Source: S1#6, S1#45, S1#53, S2#1. */
public interface InteractionCycle extends FormulatedElement, StandingElement {
	/** What kind of cycle it is. Source: S1#45, S1#53, S2#1. */
	CycleKind getKind();
	void setKind(CycleKind value);

	/** Its moves, in the order in which they are told; each names the steps it calls for. Source: S1#45, S1#53. */
	EList<CycleStep> getSteps();
}
