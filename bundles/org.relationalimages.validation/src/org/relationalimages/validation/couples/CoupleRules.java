// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.couples;

import java.util.List;

import org.relationalimages.validation.rule.Rule;

/** The rules about couples, in the order of their ids. */
public final class CoupleRules {

	private CoupleRules() {
	}

	/** The rules; each call gives the same ones. */
	public static List<Rule<?>> all() {
		return ALL;
	}

	private static final List<Rule<?>> ALL = List.of(new R24TwoDifferentPartners(), new R25MisattunementWithoutThreat(),
			new R26WhereRepairCouldStart(), new R27NeedToBeRight(), new R28EvidenceOfRelief(), new R29IntentInDistress(),
			new R61HopeWithoutDate());
}
