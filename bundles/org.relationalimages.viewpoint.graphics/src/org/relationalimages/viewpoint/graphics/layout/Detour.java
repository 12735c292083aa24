// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;

/** Finds the way between two boxes that runs level and upright past others, short and with few bends. */
final class Detour {

	/** What a bend counts, in pixels of way. */
	private static final double BEND = 60;
	/** Obstacles farther than this from both ends are not looked at. */
	private static final double AROUND = 400;
	private static final int MOST_OBSTACLES = 160;

	private record Step(int state, double cost) {
	}

	private final PreciseRect from;
	private final PreciseRect to;
	private final double off;
	private final List<PreciseRect> obstacles;
	private final double[] xs;
	private final double[] ys;

	/** @param off how far the way keeps off what it passes */
	Detour(PreciseRect from, PreciseRect to, List<PreciseRect> boxes, double off) {
		this.from = from;
		this.to = to;
		this.off = off;
		PreciseRect near = from.union(to).inset(-AROUND, -AROUND);
		obstacles = boxes.stream().filter(near::intersects).limit(MOST_OBSTACLES).toList();
		xs = lines(from.center().x(), to.center().x(), obstacles.stream().flatMap(box -> List.of(box.x() - off, box.right() + off).stream()).toList());
		ys = lines(from.center().y(), to.center().y(), obstacles.stream().flatMap(box -> List.of(box.y() - off, box.bottom() + off).stream()).toList());
	}

	private static double[] lines(double first, double second, List<Double> others) {
		TreeSet<Double> all = new TreeSet<>(others);
		all.add(first);
		all.add(second);
		return all.stream().mapToDouble(Double::doubleValue).toArray();
	}

	/** The bends; empty when there is no way. */
	List<PrecisePoint> bends() {
		boolean[] level = new boolean[xs.length * ys.length];
		boolean[] upright = new boolean[xs.length * ys.length];
		for (PreciseRect box : obstacles)
			block(box, level, upright);
		double[] costs = new double[level.length * 2];
		int[] before = new int[costs.length];
		Arrays.fill(costs, Double.POSITIVE_INFINITY);
		Arrays.fill(before, -1);
		PriorityQueue<Step> next = new PriorityQueue<>(Comparator.comparingDouble(Step::cost).thenComparingInt(Step::state));
		int start = at(from);
		int end = at(to);
		for (int way = 0; way < 2; way++) {
			costs[start * 2 + way] = 0;
			next.add(new Step(start * 2 + way, 0));
		}
		while (!next.isEmpty()) {
			Step step = next.poll();
			if (step.state / 2 == end)
				return traced(before, step.state);
			if (step.cost > costs[step.state])
				continue;
			int place = step.state / 2;
			boolean isUpright = step.state % 2 == 1;
			int move = isUpright ? xs.length : 1;
			boolean[] blocked = isUpright ? upright : level;
			if ((isUpright ? place / xs.length < ys.length - 1 : place % xs.length < xs.length - 1) && !blocked[place])
				reach(step, step.state + 2 * move, length(place, place + move), costs, before, next);
			if ((isUpright ? place >= xs.length : place % xs.length > 0) && !blocked[place - move])
				reach(step, step.state - 2 * move, length(place, place - move), costs, before, next);
			reach(step, step.state ^ 1, BEND, costs, before, next);
		}
		return List.of();
	}

	private static void reach(Step step, int state, double more, double[] costs, int[] before, PriorityQueue<Step> next) {
		if (step.cost + more >= costs[state])
			return;
		costs[state] = step.cost + more;
		before[state] = step.state;
		next.add(new Step(state, costs[state]));
	}

	/** Marks the pieces of lines, each by where it begins, that run through a box or too close to it. */
	private void block(PreciseRect box, boolean[] level, boolean[] upright) {
		PreciseRect wide = box.inset(1 - off, 1 - off);
		for (int y = 0; y < ys.length; y++)
			for (int x = 0; x < xs.length; x++) {
				if (x + 1 < xs.length && ys[y] > wide.y() && ys[y] < wide.bottom() && xs[x] < wide.right() && xs[x + 1] > wide.x())
					level[y * xs.length + x] = true;
				if (y + 1 < ys.length && xs[x] > wide.x() && xs[x] < wide.right() && ys[y] < wide.bottom() && ys[y + 1] > wide.y())
					upright[y * xs.length + x] = true;
			}
	}

	private int at(PreciseRect box) {
		return Arrays.binarySearch(ys, box.center().y()) * xs.length + Arrays.binarySearch(xs, box.center().x());
	}

	private double length(int a, int b) {
		return Math.abs(xs[a % xs.length] - xs[b % xs.length]) + Math.abs(ys[a / xs.length] - ys[b / xs.length]);
	}

	/** The places of a way in its order, without those inside its ends. */
	private List<PrecisePoint> traced(int[] before, int last) {
		List<PrecisePoint> way = new ArrayList<>();
		for (int state = last; state >= 0; state = before[state])
			way.add(new PrecisePoint(xs[state / 2 % xs.length], ys[state / 2 / xs.length]));
		List<PrecisePoint> turns = new ArrayList<>(Clearance.simplified(way.reversed()));
		turns.removeIf(place -> from.contains(place) || to.contains(place));
		return turns;
	}
}
