// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.cases.Person;

/** A threat response that developed from unrepaired gross misattunements and became a problem in itself. Source: S2#6, S2#13. */
public interface ThreatResponse extends FormulatedElement {
	/** How it shows. Source: S2#6. */
	String getText();
	void setText(String value);

	/** True when it lies below both partners' awareness. Source: S2#8, S2#13. */
	boolean isBelowAwareness();
	void setBelowAwareness(boolean value);

	/** What goes on in the body. Source: S2#6, S2#15. */
	String getBodyNote();
	void setBodyNote(String value);

	/** The events or positions it goes back to. Source: S2#6, S2#13. */
	EList<ThreatSource> getCausedBy();

	/** Who carries it. Source: S2#13. */
	EList<Person> getCarriedBy();
}
