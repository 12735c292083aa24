// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.geometry;

import java.util.ArrayList;
import java.util.List;

/** A path of lines and curves, in absolute pixels. An empty path encloses nothing. */
public record Outline(List<Segment> segments) {

	/** The distance of the control points of a quarter circle from its ends, in radii. */
	public static final double KAPPA = 0.5522847498;

	/** Keeps its own copy of the segments. */
	public Outline {
		segments = List.copyOf(segments);
	}

	/** Lines through the given points, closed or open. */
	public static Outline through(boolean closed, List<PrecisePoint> places) {
		List<Segment> steps = new ArrayList<>(places.size() + 1);
		for (PrecisePoint p : places)
			steps.add(steps.isEmpty() ? new Segment.Move(p.x(), p.y()) : new Segment.Line(p.x(), p.y()));
		if (closed && !steps.isEmpty())
			steps.add(new Segment.Close());
		return new Outline(steps);
	}

	/** A closed polygon: alternating x and y of its corners. */
	public static Outline polygon(double... xy) {
		return through(true, places(xy));
	}

	/** An open polyline: alternating x and y of its points. */
	public static Outline polyline(double... xy) {
		return through(false, places(xy));
	}

	private static List<PrecisePoint> places(double... xy) {
		List<PrecisePoint> places = new ArrayList<>(xy.length / 2);
		for (int i = 0; i + 1 < xy.length; i += 2)
			places.add(new PrecisePoint(xy[i], xy[i + 1]));
		return places;
	}

	/** A rectangle. */
	public static Outline rectangle(PreciseRect b) {
		return polygon(b.x(), b.y(), b.right(), b.y(), b.right(), b.bottom(), b.x(), b.bottom());
	}

	/** A rectangle with rounded corners: radii in pixels, at most half a side. */
	public static Outline rounded(PreciseRect b, double rx, double ry) {
		double h = Math.min(rx, b.width() / 2);
		double v = Math.min(ry, b.height() / 2);
		if (h <= 0 || v <= 0)
			return rectangle(b);
		double kh = h * (1 - KAPPA);
		double kv = v * (1 - KAPPA);
		List<Segment> steps = new ArrayList<>(10);
		steps.add(new Segment.Move(b.x() + h, b.y()));
		if (b.width() > 2 * h)
			steps.add(new Segment.Line(b.right() - h, b.y()));
		steps.add(new Segment.Curve(b.right() - kh, b.y(), b.right(), b.y() + kv, b.right(), b.y() + v));
		if (b.height() > 2 * v)
			steps.add(new Segment.Line(b.right(), b.bottom() - v));
		steps.add(new Segment.Curve(b.right(), b.bottom() - kv, b.right() - kh, b.bottom(), b.right() - h, b.bottom()));
		if (b.width() > 2 * h)
			steps.add(new Segment.Line(b.x() + h, b.bottom()));
		steps.add(new Segment.Curve(b.x() + kh, b.bottom(), b.x(), b.bottom() - kv, b.x(), b.bottom() - v));
		if (b.height() > 2 * v)
			steps.add(new Segment.Line(b.x(), b.y() + v));
		steps.add(new Segment.Curve(b.x(), b.y() + kv, b.x() + kh, b.y(), b.x() + h, b.y()));
		steps.add(new Segment.Close());
		return new Outline(steps);
	}

	/** An ellipse. */
	public static Outline ellipse(PreciseRect b) {
		return rounded(b, b.width() / 2, b.height() / 2);
	}

	/** This path, given in a square of side 1, scaled to a box. */
	public Outline within(PreciseRect b) {
		return new Outline(segments.stream().<Segment>map(segment -> switch (segment) {
		case Segment.Move m -> new Segment.Move(b.x() + m.x() * b.width(), b.y() + m.y() * b.height());
		case Segment.Line l -> new Segment.Line(b.x() + l.x() * b.width(), b.y() + l.y() * b.height());
		case Segment.Curve c -> new Segment.Curve(b.x() + c.x1() * b.width(), b.y() + c.y1() * b.height(),
				b.x() + c.x2() * b.width(), b.y() + c.y2() * b.height(), b.x() + c.x() * b.width(), b.y() + c.y() * b.height());
		case Segment.Close close -> close;
		}).toList());
	}

	/** Both paths as one; where they overlap, even-odd filling leaves a hole. */
	public Outline and(Outline other) {
		List<Segment> all = new ArrayList<>(segments);
		all.addAll(other.segments);
		return new Outline(all);
	}

	/** The smallest rectangle that contains all points and control points; null for an empty path. */
	public PreciseRect box() {
		double left = Double.POSITIVE_INFINITY;
		double top = left;
		double right = -left;
		double bottom = -left;
		for (List<PrecisePoint> figure : flattened())
			for (PrecisePoint p : figure) {
				left = Math.min(left, p.x());
				right = Math.max(right, p.x());
				top = Math.min(top, p.y());
				bottom = Math.max(bottom, p.y());
			}
		return left > right ? null : new PreciseRect(left, top, right - left, bottom - top);
	}

	/** The path as straight lines, one list for each figure; curves are divided into 12 lines. */
	public List<List<PrecisePoint>> flattened() {
		List<List<PrecisePoint>> figures = new ArrayList<>();
		List<PrecisePoint> figure = List.of(); // every path begins with a move
		for (Segment segment : segments)
			switch (segment) {
			case Segment.Move m -> {
				figure = new ArrayList<>();
				figures.add(figure);
				figure.add(new PrecisePoint(m.x(), m.y()));
			}
			case Segment.Line l -> figure.add(new PrecisePoint(l.x(), l.y()));
			case Segment.Curve c -> curve(figure, c);
			case Segment.Close() -> figure.add(figure.getFirst());
			}
		return figures;
	}

	private static void curve(List<PrecisePoint> figure, Segment.Curve c) {
		PrecisePoint s = figure.getLast();
		for (int i = 1; i <= 12; i++) {
			double t = i / 12.0;
			double u = 1 - t;
			figure.add(new PrecisePoint(u * u * u * s.x() + 3 * u * u * t * c.x1() + 3 * u * t * t * c.x2() + t * t * t * c.x(),
					u * u * u * s.y() + 3 * u * u * t * c.y1() + 3 * u * t * t * c.y2() + t * t * t * c.y()));
		}
	}

	/** Whether the point is inside the closed path (even-odd). */
	public boolean contains(PrecisePoint p) {
		boolean inside = false;
		for (List<PrecisePoint> figure : flattened())
			for (int i = 0; i < figure.size(); i++) {
				PrecisePoint a = figure.get(i);
				PrecisePoint b = figure.get((i + 1) % figure.size());
				if (a.y() > p.y() != b.y() > p.y()
						&& p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x())
					inside = !inside;
			}
		return inside;
	}

	/**
	 * The last point at which a straight line from an inner to an outer point crosses the path; the inner point when it
	 * never does.
	 */
	public PrecisePoint exit(PrecisePoint inner, PrecisePoint outer) {
		double last = -1;
		for (List<PrecisePoint> figure : flattened())
			for (int i = 0; i < figure.size(); i++) {
				double t = crossing(inner, outer, figure.get(i), figure.get((i + 1) % figure.size()));
				last = Math.max(last, t);
			}
		return last < 0 ? inner : inner.towards(outer, last);
	}

	private static double crossing(PrecisePoint p, PrecisePoint q, PrecisePoint a, PrecisePoint b) {
		double dx = q.x() - p.x();
		double dy = q.y() - p.y();
		double ex = b.x() - a.x();
		double ey = b.y() - a.y();
		double det = dx * ey - dy * ex;
		if (Math.abs(det) < 1e-9)
			return -1;
		double t = ((a.x() - p.x()) * ey - (a.y() - p.y()) * ex) / det;
		double u = ((a.x() - p.x()) * dy - (a.y() - p.y()) * dx) / det;
		return t >= 0 && t <= 1 && u >= -1e-9 && u <= 1 + 1e-9 ? t : -1;
	}
}
