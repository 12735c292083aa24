// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.moments;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.Comparison;

/**
 * Two moments of a case, the earlier one first.
 *
 * @param before the earlier moment
 * @param after  the later one
 */
public record BeforeAndAfter(Moment before, Moment after) {

	/**
	 * The moments of a comparison, in their order whichever is noted first: without an earlier session the start, without
	 * a later one today.
	 */
	public static BeforeAndAfter of(Comparison comparison) {
		Moment before = comparison.getEarlier() == null ? Moment.START : Moment.of(comparison.getEarlier());
		Moment after = comparison.getLater() == null ? Moment.TODAY : Moment.of(comparison.getLater());
		return before.isAfter(after) ? new BeforeAndAfter(after, before) : new BeforeAndAfter(before, after);
	}

	/** What has become of an element between the two. */
	public Change of(EObject element) {
		boolean then = before.isThere(element);
		boolean now = after.isThere(element);
		if (then && now)
			return hasOtherStatus(element) || isOtherwiseAware(element) ? Change.CHANGED : Change.UNCHANGED;
		return then ? Change.GONE : now ? Change.ADDED : Change.ABSENT;
	}

	/** Whether it was there at one of the two moments at least. */
	public boolean shows(EObject element) {
		return before.isThere(element) || after.isThere(element);
	}

	/** Whether it has been revised, or has moved on in another way, between the two. */
	public boolean hasOtherStatus(EObject element) {
		return before.statusOf(element) != after.statusOf(element);
	}

	/** Whether the person is aware of it in another degree; a degree that was not noted is no other one. */
	public boolean isOtherwiseAware(EObject element) {
		if (!(element instanceof InnerElement inner))
			return false;
		AwarenessDegree then = before.awarenessOf(inner);
		AwarenessDegree now = after.awarenessOf(inner);
		return then != now && then != AwarenessDegree.NOT_NOTED && now != AwarenessDegree.NOT_NOTED;
	}
}
