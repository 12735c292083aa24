// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.drawing;

import java.util.ArrayList;
import java.util.List;

/** Measures and draws the course of an edge. */
final class Polyline {

	private static final double CORNER = 7;

	private Polyline() {
	}

	static double length(List<Position> course) {
		double length = 0;
		for (int i = 1; i < course.size(); i++)
			length += course.get(i - 1).distance(course.get(i));
		return length;
	}

	/** The place after the given length; the ends beyond. */
	static Position at(List<Position> course, double length) {
		double left = length;
		for (int i = 1; i < course.size(); i++) {
			Position a = course.get(i - 1);
			Position b = course.get(i);
			double d = a.distance(b);
			if (left <= d && d > 0)
				return a.towards(b, Math.max(0, left) / d);
			left -= d;
		}
		return course.getLast();
	}

	/** The direction of the course after the given length, as a unit vector. */
	static Position direction(List<Position> course, double length) {
		double total = length(course);
		if (total < 1e-6)
			return new Position(1, 0);
		double s = Math.clamp(length, 0, total);
		Position a = at(course, Math.max(0, s - 0.5));
		Position b = at(course, Math.min(total, s + 0.5));
		double d = a.distance(b);
		return d < 1e-9 ? new Position(1, 0) : new Position((b.x() - a.x()) / d, (b.y() - a.y()) / d);
	}

	/** The course without so much of its begin and end. */
	static List<Position> trimmed(List<Position> course, double begin, double end) {
		double total = length(course);
		if (begin <= 0 && end <= 0)
			return course;
		if (begin + end >= total)
			return List.of(at(course, total / 2), at(course, total / 2));
		List<Position> trimmed = new ArrayList<>();
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
	static Outline rounded(List<Position> course) {
		List<Segment> steps = new ArrayList<>();
		steps.add(new Segment.Move(course.getFirst().x(), course.getFirst().y()));
		for (int i = 1; i < course.size() - 1; i++) {
			Position a = course.get(i - 1);
			Position b = course.get(i);
			Position c = course.get(i + 1);
			double in = a.distance(b);
			double out = b.distance(c);
			double r = Math.min(CORNER, Math.min(in, out) / 2);
			if (r < 0.5)
				continue;
			Position p = b.towards(a, r / in);
			Position q = b.towards(c, r / out);
			Position p1 = p.towards(b, Outline.KAPPA);
			Position q1 = q.towards(b, Outline.KAPPA);
			steps.add(new Segment.Line(p.x(), p.y()));
			steps.add(new Segment.Curve(p1.x(), p1.y(), q1.x(), q1.y(), q.x(), q.y()));
		}
		steps.add(new Segment.Line(course.getLast().x(), course.getLast().y()));
		return new Outline(steps);
	}

	/** The distance of a place to the course. */
	static double distance(List<Position> course, Position p) {
		double least = Double.POSITIVE_INFINITY;
		for (int i = 1; i < course.size(); i++) {
			Position a = course.get(i - 1);
			Position b = course.get(i);
			double dx = b.x() - a.x();
			double dy = b.y() - a.y();
			double square = dx * dx + dy * dy;
			double t = square < 1e-9 ? 0 : Math.clamp(((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / square, 0, 1);
			least = Math.min(least, a.towards(b, t).distance(p));
		}
		return least;
	}
}
