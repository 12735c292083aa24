// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.sessions;

import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.StandingElement;

/** What counts as evidence about a couple: only what happened, not what is hoped for, proposed or agreed on. */
public final class Evidence {

	private Evidence() {
	}

	/** Whether an element is evidence. */
	public static boolean is(StandingElement element) {
		return element.getStanding() == Standing.HAPPENED;
	}
}
