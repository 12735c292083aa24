// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.relationalimages.viewpoint.graphics.layout.core.Item;

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
	final Set<Spot> twins = new LinkedHashSet<>();
	final List<Branch> above = new ArrayList<>();
	final List<Branch> below = new ArrayList<>();
	/** Its middle along the row. */
	double x;

	/** The first and the last row it is in; it may hold elements of several rows. */
	final int firstRow;
	final int lastRow;
	/** How far below its upper edge the middle of each of its rows is. */
	final double[] centers;

	Spot(Item item, int given, int firstRow, double... centers) {
		this.item = item;
		this.given = given;
		this.firstRow = firstRow;
		this.lastRow = firstRow + centers.length - 1;
		this.centers = centers;
	}

	/** How far below its upper edge, with labels, the middle of a row is. */
	double center(int row) {
		return centers[row - firstRow];
	}

	double width() {
		return item.fullWidth();
	}

	/** Whether nothing of the tree is joined to it. */
	boolean isAlone() {
		return mates.isEmpty() && above.isEmpty() && below.isEmpty();
	}
}
