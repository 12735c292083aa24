// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.migration;

/**
 * From 1.1 to 1.2: whose something is, what happened and what is hoped for, readings per session. What the new form has no place
 * for goes into notes; what can't be known stays empty.
 */
final class OneOneToOneTwo implements Migration {

	@Override
	public String from() {
		return "1.1";
	}

	@Override
	public String to() {
		return "1.2";
	}

	@Override
	public boolean isReached(OldElement root) {
		return OneTwoFeatures.isIn(root);
	}

	@Override
	public int apply(OldElement root) {
		return RenamedFeatures.apply(root) + PeopleOfOneTwo.apply(root) + SingleNumbersToReadings.apply(root)
				+ ImpliedOrder.apply(root) + LeftOverToNotes.apply(root) + HolderOfOneClient.apply(root);
	}
}
