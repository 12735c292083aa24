// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.sessions.Session;

/** Something the two promise each other so that both are safe. Source: S2#1, S2#20, P21. */
public interface SafetyAgreement extends FormulatedElement, StandingElement, ReasonForChange {
	/** The promise. Source: P21. */
	String getText();
	void setText(String value);

	/** The session since which it holds. Source: workbench. */
	Session getSince();
	void setSince(Session value);
}
