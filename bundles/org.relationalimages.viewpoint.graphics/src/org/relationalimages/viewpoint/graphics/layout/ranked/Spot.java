// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.relationalimages.viewpoint.graphics.layout.core.Item;

/** An item in a row of a tree. */
final class Spot {

	final Item item;
	final int row;
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
	int index;
	/** Its middle along the row. */
	double x;

	Spot(Item item, int row, int given) {
		this.item = item;
		this.row = row;
		this.given = given;
	}

	double width() {
		return item.fullWidth();
	}

	/** Whether nothing of the tree is joined to it. */
	boolean isAlone() {
		return mates.isEmpty() && above.isEmpty() && below.isEmpty();
	}
}
