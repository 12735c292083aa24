// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.teaching;

import java.util.List;

import org.relationalimages.validation.rule.Rule;

/** The rules about teaching cases, in the order of their ids. */
public final class TeachingRules {

	private TeachingRules() {
	}

	/** The rules; each call gives the same ones. */
	public static List<Rule<?>> all() {
		return ALL;
	}

	private static final List<Rule<?>> ALL = List.of(new R52TeachingMaterial());
}
