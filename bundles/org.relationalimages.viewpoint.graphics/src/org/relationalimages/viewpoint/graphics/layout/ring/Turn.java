// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ring;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;

/** Places on circles around one middle; angles run clockwise from the top, in radians. */
record Turn(PrecisePoint middle) {

	private static final double FULL = 2 * Math.PI;
	/** Between bends of a way along a circle. */
	private static final double STEP = Math.PI / 9;
	private static final double SMALL = 1e-6;

	PrecisePoint at(double angle, double radius) {
		return middle.plus(Math.sin(angle) * radius, -Math.cos(angle) * radius);
	}

	double angleOf(PrecisePoint place) {
		return Math.atan2(place.x() - middle.x(), middle.y() - place.y());
	}

	/** How far it is clockwise from one angle to another, less than a full turn. */
	static double clockwise(double from, double to) {
		double turn = (to - from) % FULL;
		return turn < 0 ? turn + FULL : turn;
	}

	/** The angle halfway between two, going clockwise. */
	static double between(double from, double to) {
		return from + clockwise(from, to) / 2;
	}

	/** The direction in which most of the places lie; that of the first one when they lie all around. */
	double towards(List<PrecisePoint> places) {
		double x = 0;
		double y = 0;
		for (PrecisePoint place : places) {
			double angle = angleOf(place);
			x += Math.sin(angle);
			y -= Math.cos(angle);
		}
		return Math.hypot(x, y) < SMALL ? angleOf(places.getFirst()) : Math.atan2(x, -y);
	}

	/**
	 * Places on a circle from the direction of one place to that of another, the shorter or the longer way; the shorter one
	 * is clockwise when both are as long.
	 */
	List<PrecisePoint> along(PrecisePoint from, PrecisePoint to, double radius, boolean shorter) {
		double start = angleOf(from);
		double turn = clockwise(start, angleOf(to));
		if ((turn > Math.PI + SMALL) == shorter)
			turn -= FULL;
		int parts = Math.max(2, (int) Math.ceil(Math.abs(turn) / STEP));
		List<PrecisePoint> way = new ArrayList<>();
		for (int i = 1; i < parts; i++)
			way.add(at(start + turn * i / parts, radius));
		return way;
	}
}
