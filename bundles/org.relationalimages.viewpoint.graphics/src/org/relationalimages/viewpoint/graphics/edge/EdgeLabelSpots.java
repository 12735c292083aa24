// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

import java.util.List;

import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;

/** Finds the place of an edge's label that covers least: the first one that covers nothing, in the order of how well it shows what it belongs to. */
final class EdgeLabelSpots {

	private static final double[] AROUND = { 0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24, -0.32, 0.32 };
	private static final double END_GAP = 8;
	private static final double SIDE_GAP = 4;
	/** Room that a decoration in the middle of the line takes on one side. */
	private static final double HALF_DECORATION = 18;

	private final DEdge edge;
	private final List<PrecisePoint> course;
	private final Obstacles obstacles;
	private final double total;
	private PreciseRect best;
	private double least = Double.POSITIVE_INFINITY;

	EdgeLabelSpots(DEdge edge, List<PrecisePoint> course, Obstacles obstacles) {
		this.edge = edge;
		this.course = course;
		this.obstacles = obstacles;
		this.total = Polyline.length(course);
	}

	/** On the line near its middle; beside it when all places on it are taken. */
	PreciseRect onLine(PreciseRect label, boolean stacked) {
		start();
		double wanted = stacked ? 0.5 : share();
		for (double offset : AROUND) {
			double part = wanted + offset;
			if (part < 0.12 || part > 0.88)
				continue;
			PrecisePoint p = Polyline.at(course, total * part);
			if (suits(centered(label, p), true))
				return best;
		}
		for (double offset : AROUND) {
			double part = wanted + offset;
			if (part >= 0.12 && part <= 0.88 && (suits(beside(label, total * part, 1), false) || suits(beside(label, total * part, -1), false)))
				return best;
		}
		return best;
	}

	/** Above or beside the middle of the line. */
	PreciseRect besideMiddle(PreciseRect label) {
		start();
		PrecisePoint middle = EdgeRouter.middle(edge, course);
		double at = 0;
		int segment = 1;
		for (; segment < course.size() - 1 && Polyline.distance(course.subList(segment - 1, segment + 1), middle) > 0.5; segment++)
			at += course.get(segment - 1).distance(course.get(segment));
		at += course.get(segment - 1).distance(middle);
		double step = label.width() / 2 + HALF_DECORATION;
		for (int side : new int[] { 1, -1 })
			for (double along : new double[] { 0, step, -step, 2 * step, -2 * step })
				if (suits(beside(label, Math.clamp(at + along, 0, total), side), false))
					return best;
		return best;
	}

	/** Beside the line near its begin, where an arrow has the given length. */
	PreciseRect nearBegin(PreciseRect label, double arrow) {
		return nearEnd(label, arrow, false);
	}

	/** Beside the line near its end, where an arrow has the given length. */
	PreciseRect nearEnd(PreciseRect label, double arrow) {
		return nearEnd(label, arrow, true);
	}

	private PreciseRect nearEnd(PreciseRect label, double arrow, boolean atEnd) {
		start();
		double w = label.width();
		double h = label.height();
		PrecisePoint near = Polyline.direction(course, atEnd ? total : 0);
		double along = Math.max(arrow, END_GAP) + Math.abs(near.x()) * w / 2 + Math.abs(near.y()) * h / 2;
		for (double further = 0; further <= 4 * h; further += h) {
			double at = Math.clamp(atEnd ? total - along - further : along + further, 0, total);
			if (suits(beside(label, at, 1), false) || suits(beside(label, at, -1), false))
				return best;
		}
		return best;
	}

	private void start() {
		best = null;
		least = Double.POSITIVE_INFINITY;
	}

	/** Remembers a place that covers less than those before, and returns whether it covers nothing. */
	private boolean suits(PreciseRect box, boolean onLine) {
		double covered = obstacles.covered(box, edge, onLine);
		if (covered < least - 1) {
			least = covered;
			best = box;
		}
		return covered == 0;
	}

	private static PreciseRect centered(PreciseRect label, PrecisePoint p) {
		return new PreciseRect(p.x() - label.width() / 2, p.y() - label.height() / 2, label.width(), label.height());
	}

	/** Beside the line: above or right of it, with -1 on the other side. */
	private PreciseRect beside(PreciseRect label, double at, int way) {
		PrecisePoint direction = Polyline.direction(course, at);
		double nx = -direction.y();
		double ny = direction.x();
		int side = way * (ny > 0.2 || Math.abs(ny) <= 0.2 && nx < 0 ? -1 : 1);
		double off = Math.abs(nx) * label.width() / 2 + Math.abs(ny) * label.height() / 2 + SIDE_GAP;
		return centered(label, Polyline.at(course, at).plus(side * nx * off, side * ny * off));
	}

	/** Edges between the same two elements share the line's length among their labels. */
	private double share() {
		int count = 1;
		int index = 0;
		for (DEdge other : edge.source().outgoing())
			if (other != edge && other.sink() == edge.sink() && isAlike(other)) {
				count++;
				index += other.id() < edge.id() ? 1 : 0;
			}
		for (DEdge other : edge.source().incoming())
			if (other != edge && other.source() == edge.sink() && isAlike(other)) {
				count++;
				index += other.id() < edge.id() ? 1 : 0;
			}
		double share = (index + 1.0) / (count + 1);
		return edge.source().id() <= edge.sink().id() ? share : 1 - share;
	}

	private boolean isAlike(DEdge other) {
		return other.isVisible() && !other.label().isBlank() && ParallelEdges.routing(other) == ParallelEdges.routing(edge);
	}
}
