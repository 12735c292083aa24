// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.Segment;

/** Measures and draws the course of an edge. */
public final class Polyline {

	private static final double CORNER = 7;

	private Polyline() {
	}

	public static double length(List<PrecisePoint> course) {
		double length = 0;
		for (int i = 1; i < course.size(); i++)
			length += course.get(i - 1).distance(course.get(i));
		return length;
	}

	/** The place after the given length; the ends beyond. */
	public static PrecisePoint at(List<PrecisePoint> course, double length) {
		double left = length;
		for (int i = 1; i < course.size(); i++) {
			PrecisePoint a = course.get(i - 1);
			PrecisePoint b = course.get(i);
			double d = a.distance(b);
			if (left <= d && d > 0)
				return a.towards(b, Math.max(0, left) / d);
			left -= d;
		}
		return course.getLast();
	}

	/** The direction of the course after the given length, as a unit vector. */
	static PrecisePoint direction(List<PrecisePoint> course, double length) {
		double total = length(course);
		if (total < 1e-6)
			return new PrecisePoint(1, 0);
		double s = Math.clamp(length, 0, total);
		PrecisePoint a = at(course, Math.max(0, s - 0.5));
		PrecisePoint b = at(course, Math.min(total, s + 0.5));
		double d = a.distance(b);
		return d < 1e-9 ? new PrecisePoint(1, 0) : new PrecisePoint((b.x() - a.x()) / d, (b.y() - a.y()) / d);
	}

	/** The course without so much of its begin and end. */
	static List<PrecisePoint> trimmed(List<PrecisePoint> course, double begin, double end) {
		double total = length(course);
		if (begin <= 0 && end <= 0)
			return course;
		if (begin + end >= total)
			return List.of(at(course, total / 2), at(course, total / 2));
		List<PrecisePoint> trimmed = new ArrayList<>();
		trimmed.add(at(course, begin));
		double passed = 0;
		for (int i = 1; i < course.size() - 1; i++) {
			passed += course.get(i - 1).distance(course.get(i));
			if (passed > begin && passed < total - end)
				trimmed.add(course.get(i));
		}
		trimmed.add(at(course, total - end));
		return trimmed;
	}

	/** The course with its bends rounded. */
	static Outline rounded(List<PrecisePoint> course) {
		List<Segment> steps = new ArrayList<>();
		steps.add(new Segment.Move(course.getFirst().x(), course.getFirst().y()));
		for (int i = 1; i < course.size() - 1; i++) {
			PrecisePoint a = course.get(i - 1);
			PrecisePoint b = course.get(i);
			PrecisePoint c = course.get(i + 1);
			double in = a.distance(b);
			double out = b.distance(c);
			double r = Math.min(CORNER, Math.min(in, out) / 2);
			if (r < 0.5)
				continue;
			PrecisePoint p = b.towards(a, r / in);
			PrecisePoint q = b.towards(c, r / out);
			PrecisePoint p1 = p.towards(b, Outline.KAPPA);
			PrecisePoint q1 = q.towards(b, Outline.KAPPA);
			steps.add(new Segment.Line(p.x(), p.y()));
			steps.add(new Segment.Curve(p1.x(), p1.y(), q1.x(), q1.y(), q.x(), q.y()));
		}
		steps.add(new Segment.Line(course.getLast().x(), course.getLast().y()));
		return new Outline(steps);
	}

	/** The distance of a place to the course. */
	public static double distance(List<PrecisePoint> course, PrecisePoint p) {
		double least = Double.POSITIVE_INFINITY;
		for (int i = 1; i < course.size(); i++) {
			PrecisePoint a = course.get(i - 1);
			PrecisePoint b = course.get(i);
			double dx = b.x() - a.x();
			double dy = b.y() - a.y();
			double square = dx * dx + dy * dy;
			double t = square < 1e-9 ? 0 : Math.clamp(((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / square, 0, 1);
			least = Math.min(least, a.towards(b, t).distance(p));
		}
		return least;
	}
}
