// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.transfer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What came of pasting.
 *
 * @param pasted    the new elements that are inside no other new one
 * @param homeless  how many had no place here
 * @param kept      how many stay in their own model
 * @param lostLinks how many links led to something that is not here
 */
public record PasteOutcome(List<EObject> pasted, int homeless, int kept, int lostLinks) {

	/** What could not come along, in a sentence or two for the user; empty when everything did. */
	public String remark() {
		List<String> parts = new ArrayList<>();
		if (homeless > 0)
			parts.add(count(homeless, "element has", "elements have") + " no place here.");
		if (kept > 0)
			parts.add(count(kept, "element stays in its case, since it is marked sensitive or depends on what is.",
					"elements stay in their case, since they are marked sensitive or depend on what is."));
		if (lostLinks > 0)
			parts.add(count(lostLinks, "link", "links") + " to what was not copied did not come along.");
		return String.join(" ", parts);
	}

	private static String count(int number, String one, String several) {
		return number + " " + (number == 1 ? one : several);
	}
}
