// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.edge.TreeDistances;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;

/**
 * The courses of the edges of a tree between its rows: pairs below their row, then the lines that others hang from;
 * above each row the lines that join items side by side, and loose edges that pass others.
 */
final class TreeLines {

	private static final double LANE = 10;
	private static final double ARCH = 16;
	/** Between loose edges above a row, with room for their labels. */
	private static final double ARCH_LANE = 20;
	private static final double BESIDE = 12;
	private static final double CLOSE_ROOM = 26;
	private static final double MOST_SPREAD = 50;
	private static final double CLEAR = 5;

	/** One end of the edge of a pair, or of a branch. */
	private record Leaving(Object line, int end, double toward) {
	}

	private final TreeGraph graph;
	private final Lanes[] pairs;
	private final Lanes[] bars;
	private final Lanes[] arches;
	private final boolean[] sided;
	private final double[] tops;
	private final double[] bottoms;
	private final Map<Object, double[]> attached = new IdentityHashMap<>();
	private final Map<List<Object>, Integer> alike = new HashMap<>();

	TreeLines(TreeGraph graph) {
		this.graph = graph;
		int rows = graph.rows.size();
		pairs = lanes(rows);
		bars = lanes(rows);
		arches = lanes(rows);
		sided = new boolean[rows];
		tops = new double[rows];
		bottoms = new double[rows];
		attach();
		for (DEdge pair : graph.pairs)
			pairs[graph.row(pair.source())].add(pair, attached.get(pair)[0], attached.get(pair)[1]);
		for (Branch branch : graph.branches)
			if (branch.heads.isEmpty())
				sided[branch.row] = true;
			else
				bars[branch.row].add(branch, Math.min(from(branch), branch.left()), Math.max(from(branch), branch.right()));
		for (DEdge edge : graph.loose)
			if (isArch(edge))
				arches[graph.row(edge.source())].add(edge, graph.x(edge.source()), graph.x(edge.sink()));
		for (int i = 0; i < rows; i++) {
			pairs[i].choose();
			bars[i].choose();
			arches[i].choose();
		}
	}

	private static Lanes[] lanes(int rows) {
		Lanes[] lanes = new Lanes[rows];
		for (int i = 0; i < rows; i++)
			lanes[i] = new Lanes();
		return lanes;
	}

	/** Several edges of pairs, and lines that hang from an item alone, leave it side by side. */
	private void attach() {
		Map<DDiagramElement, List<Leaving>> at = new LinkedHashMap<>();
		for (DEdge pair : graph.pairs) {
			Spot source = graph.spot(pair.source());
			Spot sink = graph.spot(pair.sink());
			attached.put(pair, new double[] { graph.x(pair.source()), graph.x(pair.sink()) });
			at.computeIfAbsent(pair.source(), key -> new ArrayList<>()).add(new Leaving(pair, 0, sink.x));
			at.computeIfAbsent(pair.sink(), key -> new ArrayList<>()).add(new Leaving(pair, 1, source.x));
		}
		for (Branch branch : graph.branches)
			if (branch.end != null) {
				attached.put(branch, new double[] { graph.x(branch.end) });
				at.computeIfAbsent(branch.end, key -> new ArrayList<>()).add(new Leaving(branch, 0, branch.followerX()));
			}
		at.forEach((end, leaving) -> {
			leaving.sort(Comparator.comparingDouble(Leaving::toward));
			double step = Math.min(2 * LANE, MOST_SPREAD / leaving.size());
			for (int i = 0; i < leaving.size(); i++)
				attached.get(leaving.get(i).line())[leaving.get(i).end()] += (i - (leaving.size() - 1) / 2.0) * step;
		});
	}

	/** Room above a row for lines that belong to it. */
	double above(int row) {
		return (sided[row] ? ARCH : 0) + (arches[row].count() == 0 ? 0 : ARCH + arches[row].count() * ARCH_LANE);
	}

	/** Room below a row for lines that belong to it. */
	double below(int row) {
		boolean close = graph.close.stream().anyMatch(edge -> graph.row(edge.source()) == row + 1);
		return pairRoom(row) + (bars[row].count() == 0 ? 0 : TreeDistances.STEM + bars[row].count() * LANE + TreeDistances.STEM)
				+ (close ? CLOSE_ROOM : 0);
	}

	private double pairRoom(int row) {
		return pairs[row].count() == 0 ? 0 : TreeDistances.DROP + pairs[row].count() * LANE;
	}

	/** Where a row begins and ends; asked for before any course. */
	void row(int row, double top, double bottom) {
		tops[row] = top;
		bottoms[row] = bottom;
	}

	/** The bends of all edges. */
	Map<DEdge, List<PrecisePoint>> bends() {
		Map<DEdge, List<PrecisePoint>> bends = new LinkedHashMap<>();
		for (DEdge pair : graph.pairs)
			bends.put(pair, pair(pair));
		for (Branch branch : graph.branches)
			branch.edges.forEach((edge, follower) -> bends.put(edge, branch.heads.isEmpty() ? side(edge) : hanging(branch, edge, follower)));
		for (DEdge close : graph.close)
			bends.put(close, List.of());
		for (DEdge edge : graph.loose)
			bends.put(edge, isArch(edge) ? arch(edge) : past(edge));
		return bends;
	}

	private List<PrecisePoint> pair(DEdge pair) {
		int row = graph.row(pair.source());
		boolean inside = !graph.isDirect(pair.source()) || !graph.isDirect(pair.sink());
		double y = bottoms[row] + TreeDistances.DROP + pairs[row].of(pair) * LANE + (inside ? LANE : 0);
		return List.of(new PrecisePoint(attached.get(pair)[0], y), new PrecisePoint(attached.get(pair)[1], y));
	}

	private List<PrecisePoint> hanging(Branch branch, DEdge edge, Spot follower) {
		int row = branch.row;
		double y = bottoms[row] + pairRoom(row) + TreeDistances.STEM + bars[row].of(branch) * LANE;
		double from = from(branch);
		DDiagramElement node = graph.spot(edge.source()) == follower && edge.source() instanceof AbstractDNode ? edge.source() : edge.sink();
		double own = graph.x(node) + graph.entry(edge, node);
		List<Spot> close = TreeGraph.together(follower);
		double to = close.size() < 2 ? own : close.stream().filter(branch.followers::contains).mapToDouble(other -> other.x).average().orElse(own);
		List<PrecisePoint> way = new ArrayList<>(List.of(new PrecisePoint(from, y)));
		if (Math.abs(from - to) >= 2)
			way.add(new PrecisePoint(to, y));
		else if (Math.abs(to - own) < 2)
			way.clear();
		boolean down = edge.source() instanceof DEdge || graph.spot(edge.source()) != follower;
		return down ? way : way.reversed();
	}

	/** Where along its row the line of a branch begins. */
	private double from(Branch branch) {
		DEdge first = branch.edges.keySet().iterator().next();
		double[] ends = attached.get(first.source() instanceof DEdge pair ? pair : first.sink() instanceof DEdge pair ? pair : branch);
		return ends == null ? branch.headX() : ends.length == 1 ? ends[0] : (ends[0] + ends[1]) / 2;
	}

	private List<PrecisePoint> side(DEdge edge) {
		double y = tops[graph.row(edge.source())] - ARCH;
		return List.of(new PrecisePoint(graph.x(edge.source()), y), new PrecisePoint(graph.x(edge.sink()), y));
	}

	/** Whether a loose edge in one row passes others of the row. */
	boolean isArch(DEdge edge) {
		Spot a = graph.spot(edge.source());
		Spot b = graph.spot(edge.sink());
		int row = graph.row(edge.source());
		if (row != graph.row(edge.sink()))
			return false;
		double from = Math.min(graph.x(edge.source()), graph.x(edge.sink()));
		double to = Math.max(graph.x(edge.source()), graph.x(edge.sink()));
		return Math.abs(graph.rows.get(row).indexOf(a) - graph.rows.get(row).indexOf(b)) > 1
				|| Stream.of(edge.source(), edge.sink()).flatMap(end -> graph.besides(end).stream())
						.anyMatch(inner -> graph.row(inner) == row && graph.x(inner) > from && graph.x(inner) < to);
	}

	private List<PrecisePoint> arch(DEdge edge) {
		double a = graph.x(edge.source());
		double b = graph.x(edge.sink());
		int row = graph.row(edge.source());
		int lane = arches[row].of(edge);
		double y = tops[row] - (sided[row] ? ARCH : 0) - ARCH - lane * ARCH_LANE;
		double in = Math.signum(b - a) * Math.min(BESIDE + lane * 4, Math.min(graph.box(edge.source()).width(), graph.box(edge.sink()).width()) / 3);
		return List.of(new PrecisePoint(a + in, y), new PrecisePoint(b - in, y));
	}

	/** Straight, or through the nearest gaps of the rows when items are in the way. */
	private List<PrecisePoint> past(DEdge edge) {
		int from = graph.row(edge.source());
		int to = graph.row(edge.sink());
		DDiagramElement upper = from < to ? edge.source() : edge.sink();
		DDiagramElement lower = from < to ? edge.sink() : edge.source();
		PrecisePoint begin = graph.box(upper).center();
		PrecisePoint end = graph.box(lower).center();
		if (from == to || isClear(edge, begin, end))
			return List.of();
		int first = Math.min(from, to);
		int last = Math.max(from, to);
		double shift = (alike.merge(List.of(upper, lower), 1, Integer::sum) - 1) * BESIDE;
		List<PrecisePoint> way = new ArrayList<>();
		PrecisePoint at = begin;
		for (int row = first + 1; row < last; row++) {
			double t = (row - first) / (double) (last - first);
			double x = gapNear(row, at.x() + (end.x() - at.x()) * t) + shift;
			way.add(new PrecisePoint(x, tops[row] - CLEAR));
			way.add(new PrecisePoint(x, bottoms[row] + CLEAR));
			at = new PrecisePoint(x, bottoms[row]);
		}
		PrecisePoint next = way.isEmpty() ? end : way.getFirst();
		if (!isClear(edge, begin, next))
			way.addFirst(new PrecisePoint(begin.x() + side(next.x() - begin.x(), upper), bottoms[first] + CLEAR));
		PrecisePoint before = way.isEmpty() ? begin : way.getLast();
		if (!isClear(edge, before, end))
			way.add(new PrecisePoint(end.x() + side(before.x() - end.x(), lower), tops[last] - CLEAR));
		return edge.source() == upper ? way : way.reversed();
	}

	/** How far from its middle an edge leaves an element on one side; the next one a little further. */
	private double side(double direction, DDiagramElement end) {
		int before = alike.merge(List.of(end, direction > 0), 1, Integer::sum) - 1;
		double width = graph.box(end).width();
		return Math.signum(direction) * Math.min(width / 2 - LANE, width / 5 + before * LANE);
	}

	/** Whether a straight line meets no other item, and nothing else inside those of the edge's own ends. */
	private boolean isClear(DEdge edge, PrecisePoint a, PrecisePoint b) {
		Spot one = graph.spot(edge.source());
		Spot other = graph.spot(edge.sink());
		for (int row = Math.min(one.firstRow, other.firstRow); row <= Math.max(one.lastRow, other.lastRow); row++)
			for (Spot spot : graph.rows.get(row))
				if (spot != one && spot != other && Clearance.crosses(a, b, spot.item.box().inset(-CLEAR, -CLEAR)))
					return false;
		return Stream.of(edge.source(), edge.sink()).flatMap(end -> graph.besides(end).stream())
				.noneMatch(inner -> Clearance.crosses(a, b, graph.box(inner).inset(-CLEAR, -CLEAR)));
	}

	/** The middle of the gap between two items of a row that is nearest to a place. */
	private double gapNear(int row, double x) {
		List<Spot> spots = graph.rows.get(row);
		double best = spots.getFirst().item.box().x() - 2 * LANE;
		for (int i = 0; i < spots.size(); i++) {
			double right = spots.get(i).item.box().right();
			double gap = i + 1 == spots.size() ? right + 2 * LANE : (right + spots.get(i + 1).item.box().x()) / 2;
			if (Math.abs(gap - x) < Math.abs(best - x))
				best = gap;
		}
		return best;
	}
}
