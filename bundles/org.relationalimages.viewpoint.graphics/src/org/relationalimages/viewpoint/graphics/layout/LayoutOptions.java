// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

/**
 * Distances of an automatic layout, in pixels, and what it keeps to besides.
 *
 * @param rightwards   whether edges run to the right rather than down where nothing else says so
 * @param nodeGap      between neighbours in a row
 * @param layerGap     between rows that edges join
 * @param padding      between a container's border and its content
 * @param widestRow    rows of a band are broken beyond this width
 * @param ranking      which elements that lie free stand side by side
 * @param arrangements where what lies free has an arrangement of its own, such as a ring
 */
public record LayoutOptions(boolean rightwards, int nodeGap, int layerGap, int padding, int widestRow, Ranking ranking,
		Arrangements arrangements) {

	/** Calm distances that leave room for labels on edges. */
	public static final LayoutOptions DEFAULT = new LayoutOptions(false, 32, 56, 16, 1800, Ranking.NONE, Arrangements.NONE);

	/** These distances with another ranking. */
	public LayoutOptions ranked(Ranking other) {
		return new LayoutOptions(rightwards, nodeGap, layerGap, padding, widestRow, other, arrangements);
	}

	/** These distances with other arrangements. */
	public LayoutOptions arranged(Arrangements other) {
		return new LayoutOptions(rightwards, nodeGap, layerGap, padding, widestRow, ranking, other);
	}
}
