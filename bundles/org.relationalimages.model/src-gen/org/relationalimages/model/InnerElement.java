// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.eclipse.emf.common.util.EList;

/** Something in a person, of which that person can be more or less aware. Source: S0#12, S0#35, workbench. */
public interface InnerElement extends FormulatedElement {
	/** How far the person is aware of it at present; drawn as the border of the element. Source: S0#12, S0#35. */
	AwarenessDegree getAwareness();
	void setAwareness(AwarenessDegree value);

	/** Earlier degrees of awareness, each with its session, so that growing relational awareness can be drawn. Source: S0#23, S0#35, workbench. */
	EList<AwarenessReading> getAwarenessHistory();
}
