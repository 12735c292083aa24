// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.graphics.layout.core.Item;

/** A place in a row of a band: an element, or the spot where an edge passes the row. */
public final class Vertex {

	/** Null where only an edge passes. */
	public final Item item;
	/** Room it takes along its row, in pixels. */
	public final double size;
	final List<Vertex> before = new ArrayList<>(2);
	final List<Vertex> after = new ArrayList<>(2);
	/** All places where the same edge passes rows, or null. */
	List<Vertex> chain;
	/** What it stands next to because edges join it to nothing in other rows, or null. */
	List<Vertex> hosts;
	public int row;
	public int index;
	/** Its middle along the row. */
	public double center;

	Vertex(Item item, double size) {
		this.item = item;
		this.size = size;
	}

	public boolean isPassing() {
		return item == null;
	}

	void join(Vertex next) {
		after.add(next);
		next.before.add(this);
	}
}
