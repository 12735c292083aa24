// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

/** Distances of the edges of a tree, in pixels: the same where they are laid out and where they find their way themselves. */
public final class TreeDistances {

	/** How far below the boxes it joins a level edge runs. */
	public static final double DROP = 24;
	/** How far an edge that hangs at another edge runs before it turns. */
	public static final double STEM = 20;

	private TreeDistances() {
	}
}
