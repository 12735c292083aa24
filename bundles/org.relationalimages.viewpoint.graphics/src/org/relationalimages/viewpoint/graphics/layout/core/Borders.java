// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.core;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Side;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.node.Measure;
import org.relationalimages.viewpoint.specification.NodeMapping;

/**
 * Spreads bordered nodes along the left and right side of their element, or below it where the specification forbids
 * both, mostly outside; those with a place keep their side and their part of it.
 */
public final class Borders {

	private static final double GAP = 6;
	private static final double OVERLAP = 8;
	/** Less than at the sides, since rows of text end there. */
	private static final double OVERLAP_BELOW = 3;

	private final Measure measure;
	private final LayoutResult layoutResult;
	private final boolean anew;

	/** @param anew whether even places the user gave are given up, unless pinned */
	public Borders(Measure measure, LayoutResult layoutResult, boolean anew) {
		this.measure = measure;
		this.layoutResult = layoutResult;
		this.anew = anew;
	}

	/** The height an element needs for its bordered nodes. */
	public double height(AbstractDNode holder) {
		double west = -GAP;
		double east = -GAP;
		int index = 0;
		for (DNode node : holder.borderedNodes())
			if (node.isVisible() && !isBelow(node)) {
				if (index++ % 2 == 0)
					west += slot(node) + GAP;
				else
					east += slot(node) + GAP;
			}
		return Math.max(west, east);
	}

	/** How far bordered nodes reach into the element on each side. */
	public double inner(AbstractDNode holder) {
		double inner = 0;
		for (DNode node : holder.borderedNodes())
			if (node.isVisible())
				inner = Math.max(inner, overlap(own(node)));
		return inner;
	}

	private static boolean isBelow(DNode node) {
		return node.mapping() instanceof NodeMapping mapping && mapping.forbiddenSides().containsAll(List.of("WEST", "EAST"));
	}

	private static double overlap(Size size) {
		return Math.min(OVERLAP, size.width() / 2);
	}

	private double slot(DNode node) {
		Size size = own(node);
		Size label = measure.outerLabel(node, size);
		return label == null ? size.height() : Math.max(size.height(), label.height());
	}

	/** Places them on an element of the given size. */
	public void place(AbstractDNode holder, Size size) {
		List<DNode> west = new ArrayList<>();
		List<DNode> east = new ArrayList<>();
		List<DNode> below = new ArrayList<>();
		int index = 0;
		for (DNode node : holder.borderedNodes()) {
			if (!node.isVisible())
				continue;
			Bounds old = node.bounds();
			if (old != null && (node.isPinned() || !anew && node.isPlaced()))
				keep(node, holder, old, size);
			else if (isBelow(node))
				below.add(node);
			else if (index++ % 2 == 0)
				west.add(node);
			else
				east.add(node);
		}
		spread(west, true, size);
		spread(east, false, size);
		spreadBelow(below, size);
	}

	private void spreadBelow(List<DNode> nodes, Size holder) {
		double used = nodes.stream().mapToDouble(node -> own(node).width() + GAP).sum() - GAP;
		double x = (holder.width() - used) / 2;
		for (DNode node : nodes) {
			Size size = own(node);
			layoutResult.place(node, x, holder.height() - Math.min(OVERLAP_BELOW, size.height() / 2), size.width(), size.height());
			place(node, size);
			x += size.width() + GAP;
		}
	}

	private void spread(List<DNode> nodes, boolean west, Size holder) {
		double used = 0;
		for (DNode node : nodes)
			used += slot(node);
		double gap = (holder.height() - used) / (nodes.size() + 1);
		double y = gap;
		for (DNode node : nodes) {
			Size size = own(node);
			double slot = slot(node);
			double x = west ? overlap(size) - size.width() : holder.width() - overlap(size);
			layoutResult.place(node, x, y + (slot - size.height()) / 2, size.width(), size.height());
			place(node, size);
			y += slot + gap;
		}
	}

	private void keep(DNode node, AbstractDNode holder, Bounds old, Size size) {
		Bounds before = holder.bounds() == null ? null : holder.bounds();
		int oldWidth = before == null ? (int) size.width() : before.width();
		int oldHeight = before == null ? (int) size.height() : before.height();
		double x = old.x();
		double y = old.y();
		switch (Side.of(old, oldWidth, oldHeight)) {
		case EAST -> x += size.width() - oldWidth;
		case SOUTH -> y += size.height() - oldHeight;
		case NORTH, WEST -> {
			// Distances to the upper left corner stay.
		}
		}
		layoutResult.place(node, x, y, old.width(), old.height());
		place(node, new Size(old.width(), old.height()));
	}

	private Size own(DNode node) {
		Size size = measure.node(node);
		Bounds old = node.bounds();
		return node.isSized() && old != null ? new Size(old.width(), old.height()) : size;
	}

	/** All ink of an element with its corner at 0, 0: its label and its bordered nodes with theirs. */
	public PreciseRect ink(AbstractDNode holder, Size size) {
		PreciseRect box = measure.withLabel(holder, new PreciseRect(0, 0, size.width(), size.height()));
		for (DNode node : holder.borderedNodes()) {
			Bounds place = node.isVisible() ? layoutResult.boundsOf(node) : null;
			if (place != null)
				box = box.union(sideInk(node, PreciseRect.of(place), size));
		}
		return box;
	}

	/** The node's figure with its label on the side it will sit on. */
	private PreciseRect sideInk(DNode node, PreciseRect place, Size holder) {
		Size label = measure.outerLabel(node, new Size(place.width(), place.height()));
		if (label == null)
			return place;
		double w = label.width();
		double h = label.height();
		double x = place.center().x() - w / 2;
		double y = place.center().y() - h / 2;
		return place.union(switch (Side.of(place.outer(), (int) holder.width(), (int) holder.height())) {
		case WEST -> new PreciseRect(place.x() - w - GAP, y, w, h);
		case EAST -> new PreciseRect(place.right() + GAP, y, w, h);
		case NORTH -> new PreciseRect(x, place.y() - h - GAP, w, h);
		case SOUTH -> new PreciseRect(x, place.bottom() + GAP, w, h);
		});
	}
}
