// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.ranked.Ranks.Middle;

/** An item in a row of a tree, or in several. */
final class Spot {

	final Item item;
	/** Its place in the order the items are given in. */
	final int given;
	/** Who is joined to it as a pair. */
	final Set<Spot> mates = new LinkedHashSet<>();
	/** The mates whose edge starts here. */
	final Set<Spot> leads = new LinkedHashSet<>();
	/** Who hangs side by side with it from one place. */
	final Set<Spot> close = new LinkedHashSet<>();
	final List<Branch> above = new ArrayList<>();
	final List<Branch> below = new ArrayList<>();
	/** Its middle along the row. */
	double x;

	/** The first and the last row it is in; it may hold elements of several rows. */
	final int firstRow;
	final int lastRow;
	final Middle[] middles;

	Spot(Item item, int given, int firstRow, Middle... middles) {
		this.item = item;
		this.given = given;
		this.firstRow = firstRow;
		this.lastRow = firstRow + middles.length - 1;
		this.middles = middles;
	}

	/** How far below its upper edge, with labels, the middle of a row is. */
	double center(int row) {
		return middles[row - firstRow].center();
	}

	double width() {
		return item.fullWidth();
	}

	/** Whether nothing of the tree is joined to it. */
	boolean isAlone() {
		return mates.isEmpty() && above.isEmpty() && below.isEmpty();
	}

	/** How far what it has in a row reaches above and below the middle of the row. */
	double half(int row) {
		return middles[row - firstRow].half();
	}
}
