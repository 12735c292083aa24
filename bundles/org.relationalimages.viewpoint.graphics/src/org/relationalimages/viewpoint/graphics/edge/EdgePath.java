// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.style.EdgeRouting;

/** The course between two ends. */
record EdgePath(EdgeEnd source, EdgeEnd sink, EdgeRouting routing) {

	/** Room an upright or level line keeps from the corners of the boxes it joins. */
	private static final double CORNER = 6;

	/**
	 * The whole course.
	 *
	 * @param shift how far a course without bends keeps off the line between both middles
	 */
	List<PrecisePoint> through(List<PrecisePoint> bends, double shift) {
		if (!bends.isEmpty())
			return clipped(bends);
		if (source.box().contains(sink.box()) && sink.outline() != null)
			return nested(sink, source, true);
		if (sink.box().contains(source.box()) && source.outline() != null)
			return nested(source, sink, false);
		return routing == EdgeRouting.STRAIGHT ? straight(shift) : squared(shift);
	}

	private List<PrecisePoint> clipped(List<PrecisePoint> bends) {
		List<PrecisePoint> course = new ArrayList<>();
		course.add(source.exit(reference(source.box(), bends.getFirst()), bends.getFirst()));
		course.addAll(bends);
		course.add(sink.exit(reference(sink.box(), bends.getLast()), bends.getLast()));
		return course;
	}

	/** The inner place a course aims at: straight below, above or beside its bend where that meets the box, else the middle. */
	private static PrecisePoint reference(PreciseRect box, PrecisePoint next) {
		PrecisePoint center = box.center();
		double side = Math.min(CORNER, Math.min(box.width(), box.height()) / 4);
		if (next.x() > box.x() + side && next.x() < box.right() - side)
			return new PrecisePoint(next.x(), center.y());
		if (next.y() > box.y() + side && next.y() < box.bottom() - side)
			return new PrecisePoint(center.x(), next.y());
		return center;
	}

	private List<PrecisePoint> straight(double shift) {
		PrecisePoint a = source.box().center();
		PrecisePoint b = sink.box().center();
		double distance = a.distance(b);
		if (distance < 1e-6)
			return List.of(a, b);
		double nx = -(b.y() - a.y()) / distance * shift;
		double ny = (b.x() - a.x()) / distance * shift;
		PrecisePoint from = a.plus(nx, ny);
		PrecisePoint to = b.plus(nx, ny);
		return List.of(source.exit(from, to), sink.exit(to, from));
	}

	private List<PrecisePoint> squared(double shift) {
		PreciseRect s = source.box();
		PreciseRect t = sink.box();
		boolean tree = routing == EdgeRouting.TREE;
		if (source.outline() == null && sink.outline() != null && isApart(s, t))
			return hanging(s.center(), t, false);
		if (sink.outline() == null && source.outline() != null && isApart(s, t))
			return hanging(t.center(), s, true);
		if (tree && !isApart(s, t))
			return below(Math.max(s.bottom(), t.bottom()) + TreeDistances.DROP + Math.abs(shift));
		double left = Math.max(s.x(), t.x()) + CORNER;
		double right = Math.min(s.right(), t.right()) - CORNER;
		if (!tree && left < right)
			return upright(Math.clamp((left + right) / 2 + (t.center().y() > s.center().y() ? -shift : shift), left, right));
		double top = Math.max(s.y(), t.y()) + CORNER;
		double bottom = Math.min(s.bottom(), t.bottom()) - CORNER;
		if (!tree && top < bottom)
			return level(Math.clamp((top + bottom) / 2 + (t.center().x() > s.center().x() ? shift : -shift), top, bottom));
		PrecisePoint a = s.center();
		PrecisePoint b = t.center();
		boolean below = t.y() >= s.bottom();
		if (tree && Math.abs(a.x() - b.x()) < 1)
			return line(a, b);
		if (below || s.y() >= t.bottom()) {
			double y = (below ? (s.bottom() + t.y()) / 2 : (t.bottom() + s.y()) / 2) + shift;
			return bent(new PrecisePoint(a.x() + shift, a.y()), new PrecisePoint(a.x() + shift, y), new PrecisePoint(b.x() + shift, y),
					new PrecisePoint(b.x() + shift, b.y()));
		}
		double x = (t.x() >= s.right() ? (s.right() + t.x()) / 2 : (t.right() + s.x()) / 2) + shift;
		return bent(new PrecisePoint(a.x(), a.y() + shift), new PrecisePoint(x, a.y() + shift), new PrecisePoint(x, b.y() + shift),
				new PrecisePoint(b.x(), b.y() + shift));
	}

	private static boolean isApart(PreciseRect one, PreciseRect other) {
		return one.bottom() <= other.y() || other.bottom() <= one.y();
	}

	/** From a place on an edge a little up or down, then across to above or below a box, and to it. */
	private List<PrecisePoint> hanging(PrecisePoint place, PreciseRect box, boolean fromBox) {
		EdgeEnd end = fromBox ? source : sink;
		double distance = box.y() > place.y() ? box.y() - place.y() : box.bottom() - place.y();
		double y = place.y() + Math.signum(distance) * Math.min(TreeDistances.STEM, Math.abs(distance) / 2);
		PrecisePoint over = new PrecisePoint(box.center().x(), y);
		PrecisePoint at = end.exit(box.center(), over);
		List<PrecisePoint> course = Math.abs(over.x() - place.x()) < 2 ? List.of(place, at)
				: List.of(place, new PrecisePoint(place.x(), y), over, at);
		return fromBox ? course.reversed() : course;
	}

	/** Down from both boxes and level between. */
	private List<PrecisePoint> below(double y) {
		PrecisePoint a = source.box().center();
		PrecisePoint b = sink.box().center();
		return bent(a, new PrecisePoint(a.x(), y), new PrecisePoint(b.x(), y), b);
	}

	private List<PrecisePoint> upright(double x) {
		return line(new PrecisePoint(x, source.box().center().y()), new PrecisePoint(x, sink.box().center().y()));
	}

	private List<PrecisePoint> level(double y) {
		return line(new PrecisePoint(source.box().center().x(), y), new PrecisePoint(sink.box().center().x(), y));
	}

	private List<PrecisePoint> line(PrecisePoint a, PrecisePoint b) {
		return List.of(source.exit(a, b), sink.exit(b, a));
	}

	private List<PrecisePoint> bent(PrecisePoint a, PrecisePoint p, PrecisePoint q, PrecisePoint b) {
		return List.of(source.exit(a, p), p, q, sink.exit(b, q));
	}

	/** A level line from an inner element to the nearer side of what holds it. */
	private static List<PrecisePoint> nested(EdgeEnd inner, EdgeEnd outer, boolean fromOuter) {
		PrecisePoint center = inner.box().center();
		boolean west = center.x() - outer.box().x() < outer.box().right() - center.x();
		PrecisePoint border = new PrecisePoint(west ? outer.box().x() : outer.box().right(), center.y());
		PrecisePoint end = inner.exit(center, border);
		return fromOuter ? List.of(border, end) : List.of(end, border);
	}
}
