// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.moments;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.cases.Comparison;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.moments.BeforeAndAfter;
import org.relationalimages.model.moments.Change;
import org.relationalimages.model.sessions.Session;

/** What has become of elements between the two moments of the comparison that their view belongs to. */
public class ChangeServices {

	/** Whether an element was there at one of the moments, so that a view in another one shows it. */
	public boolean isCompared(EObject element, EObject containerView) {
		Comparison comparison = Compared.around(containerView);
		return comparison == null || BeforeAndAfter.of(comparison).shows(element);
	}

	/** Whether it is new. */
	public boolean isAddedSince(EObject element, EObject view) {
		return Compared.change(element, view) == Change.ADDED;
	}

	/** Whether it no longer holds. */
	public boolean isGoneSince(EObject element, EObject view) {
		return Compared.change(element, view) == Change.GONE;
	}

	/** Whether it is another way than it was. */
	public boolean isChangedSince(EObject element, EObject view) {
		return Compared.change(element, view) == Change.CHANGED;
	}

	/** Whether a line is new because one of its ends is, and none of them has gone. */
	public boolean isAddedLink(EObject element, EObject view) {
		return ends(view).contains(Change.ADDED) && !ends(view).contains(Change.GONE);
	}

	/** Whether a line has gone with one of its ends. */
	public boolean isGoneLink(EObject element, EObject view) {
		return ends(view).contains(Change.GONE);
	}

	private static List<Change> ends(EObject view) {
		return Stream.of("sourceNode", "targetNode").map(end -> Compared.value(view, end))
				.map(end -> Compared.change(Compared.target(end), end)).toList();
	}

	/** Whether what a view shows has changed in any way, or for an image something in it. */
	public boolean isChangedInside(EObject view) {
		Comparison comparison = Compared.around(view);
		EObject element = Compared.target(view);
		if (comparison == null || element == null)
			return true;
		BeforeAndAfter moments = BeforeAndAfter.of(comparison);
		return moments.of(element).isVisible() || element instanceof RelationalImage image
				&& Stream.concat(image.getMeanings().stream(), image.getConditions().stream()).anyMatch(part -> moments.of(part).isVisible());
	}

	/** The earlier session of the comparison that a view belongs to; null where it begins before the first one. */
	public Session earlierOf(EObject element, EObject view) {
		Comparison comparison = Compared.around(view);
		return comparison == null ? null : comparison.getEarlier();
	}

	/** The later session of the comparison that a view belongs to; null where it ends today. */
	public Session laterOf(EObject element, EObject view) {
		Comparison comparison = Compared.around(view);
		return comparison == null ? null : comparison.getLater();
	}

	/** Whether it can be noted of an element that it has held only since a session. */
	public boolean mayHoldFromLater(EObject element) {
		return element instanceof FormulatedElement formulated && formulated.getValidFrom() == null;
	}

	/** Whether it can be noted of an element that it held up to a session. */
	public boolean mayHoldUntilEarlier(EObject element) {
		return element instanceof FormulatedElement formulated && formulated.getValidTo() == null;
	}

	/** Whether an element is said to have held up to a session. */
	public boolean mayHoldStill(EObject element) {
		return element instanceof FormulatedElement formulated && formulated.getValidTo() != null;
	}
}
