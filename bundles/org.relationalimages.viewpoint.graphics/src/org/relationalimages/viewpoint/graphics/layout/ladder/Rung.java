// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ladder;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.graphics.layout.core.Item;

/** An item of a ladder with what lies beneath it. */
final class Rung {

	final Item item;
	final List<Rung> beneath = new ArrayList<>();
	Rung above;
	/** What it stands beside, as its replacement. */
	Rung besides;
	/** How far it keeps from what stands left of it. */
	double gap;
	/** The width of everything beneath it, or its own. */
	double width;

	Rung(Item item) {
		this.item = item;
	}

	/** Whether it lies beneath another one, directly or not. Rungs are hung so that no circle is made. */
	boolean isUnder(Rung other) {
		for (Rung at = above; at != null; at = at.above)
			if (at == other)
				return true;
		return false;
	}

	/** Sums up the widths from the deepest step upwards. */
	double measure() {
		double sum = 0;
		for (int i = 0; i < beneath.size(); i++)
			sum += beneath.get(i).measure() + (i == 0 ? 0 : beneath.get(i).gap);
		width = Math.max(item.fullWidth(), sum);
		return width;
	}

	/** The width of what lies directly beneath it, with the gaps. */
	double widthBeneath() {
		double sum = 0;
		for (int i = 0; i < beneath.size(); i++)
			sum += beneath.get(i).width + (i == 0 ? 0 : beneath.get(i).gap);
		return sum;
	}
}
