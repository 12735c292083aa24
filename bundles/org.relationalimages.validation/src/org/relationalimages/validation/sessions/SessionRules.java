// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.sessions;

import java.util.List;

import org.relationalimages.validation.rule.Rule;

/** The rules about sessions and what is planned in them, in the order of their ids. */
public final class SessionRules {

	private SessionRules() {
	}

	/** The rules; each call gives the same ones. */
	public static List<Rule<?>> all() {
		return ALL;
	}

	private static final List<Rule<?>> ALL = List.of(new R21CommitmentTooEarly(), new R22OnePersonSystemNotTakenUp(),
			new R23OriginStoryNotAsked());
}
