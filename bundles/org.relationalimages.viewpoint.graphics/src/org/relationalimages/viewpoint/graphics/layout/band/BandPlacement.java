// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import java.util.Collection;
import java.util.List;

/**
 * Gives each vertex its middle along its row: as near as its order and the gaps allow to the mean of its neighbours in
 * other rows, so that what belongs together stands above each other and edges run straight.
 */
public final class BandPlacement {

	private static final int ROUNDS = 24;
	private static final int STIFF_ROUNDS = 16;
	private static final double STIFF = 40;
	private static final double PASSING_GAP = 16;
	private static final double SNAP = 24;
	/** What only stands next to others hardly moves them. */
	private static final double GUEST = 0.001;

	private final List<List<Vertex>> rows;
	private final double gap;
	/** Whether edges that pass rows keep straight and elements give way to them. */
	private boolean stiff;

	private BandPlacement(List<List<Vertex>> rows, double gap) {
		this.rows = rows;
		this.gap = gap;
	}

	public static void place(List<List<Vertex>> rows, Collection<List<Vertex>> passings, double gap) {
		BandPlacement placement = new BandPlacement(rows, gap);
		for (List<Vertex> row : rows)
			placement.pack(row);
		for (int round = 0; round < ROUNDS + STIFF_ROUNDS; round++) {
			placement.stiff = round >= ROUNDS;
			for (int i = 0; i < rows.size(); i++)
				placement.settle(rows.get(round % 2 == 0 ? i : rows.size() - 1 - i));
		}
		for (List<Vertex> row : rows)
			placement.gather(row);
		for (int i = rows.size() - 1; i >= 0; i--)
			placement.snap(rows.get(i));
		for (List<Vertex> passing : passings)
			placement.straighten(passing);
	}

	private double distance(Vertex a, Vertex b) {
		return (a.size + b.size) / 2 + (a.isPassing() || b.isPassing() ? PASSING_GAP : gap);
	}

	private void pack(List<Vertex> row) {
		double at = 0;
		for (int i = 0; i < row.size(); i++) {
			if (i > 0)
				at += distance(row.get(i - 1), row.get(i));
			row.get(i).center = at;
		}
		for (Vertex vertex : row)
			vertex.center -= at / 2;
	}

	/** Moves the row's vertices to the nearest allowed places (weighted isotonic regression: pools of neighbours that touch). */
	private void settle(List<Vertex> row) {
		int n = row.size();
		double[] pool = new double[n];
		double[] weights = new double[n];
		int[] ends = new int[n];
		double[] offsets = new double[n];
		int pools = 0;
		for (int i = 0; i < n; i++) {
			Vertex vertex = row.get(i);
			offsets[i] = i == 0 ? 0 : offsets[i - 1] + distance(row.get(i - 1), vertex);
			pool[pools] = wanted(vertex) - offsets[i];
			weights[pools] = weight(vertex);
			ends[pools] = i;
			pools++;
			while (pools > 1 && pool[pools - 2] > pool[pools - 1]) {
				double sum = weights[pools - 2] + weights[pools - 1];
				pool[pools - 2] = (pool[pools - 2] * weights[pools - 2] + pool[pools - 1] * weights[pools - 1]) / sum;
				weights[pools - 2] = sum;
				ends[pools - 2] = i;
				pools--;
			}
		}
		int i = 0;
		for (int p = 0; p < pools; p++)
			for (; i <= ends[p]; i++)
				row.get(i).center = pool[p] + offsets[i];
	}

	private double wanted(Vertex vertex) {
		if (vertex.hosts != null)
			return mean(vertex.hosts);
		if (stiff && vertex.chain != null && vertex.chain.size() > 1)
			return mean(vertex.chain);
		double sum = 0;
		double weights = 0;
		for (Vertex other : vertex.before) {
			double weight = weight(vertex, other);
			sum += weight * other.center;
			weights += weight;
		}
		for (Vertex other : vertex.after) {
			double weight = weight(vertex, other);
			sum += weight * other.center;
			weights += weight;
		}
		return weights == 0 ? vertex.center : sum / weights;
	}

	private static double weight(Vertex a, Vertex b) {
		return a.isPassing() && b.isPassing() ? 8 : a.isPassing() || b.isPassing() ? 2 : 1;
	}

	private static double mean(List<Vertex> chain) {
		double sum = 0;
		for (Vertex spot : chain)
			sum += spot.center;
		return sum / chain.size();
	}

	private double weight(Vertex vertex) {
		if (vertex.hosts != null)
			return GUEST;
		if (stiff && vertex.isPassing())
			return STIFF;
		int degree = vertex.before.size() + vertex.after.size();
		return degree == 0 ? 0.05 : vertex.isPassing() ? 4 : Math.min(degree, 6);
	}

	/** Brings vertices that nothing is joined to next to their neighbours. */
	private void gather(List<Vertex> row) {
		for (int i = 1; i < row.size(); i++)
			if (isAlone(row.get(i)))
				row.get(i).center = row.get(i - 1).center + distance(row.get(i - 1), row.get(i));
		int linked = 0;
		while (linked < row.size() && isAlone(row.get(linked)))
			linked++;
		if (linked < row.size())
			for (int i = linked - 1; i >= 0; i--)
				row.get(i).center = row.get(i + 1).center - distance(row.get(i), row.get(i + 1));
	}

	private static boolean isAlone(Vertex vertex) {
		return vertex.before.isEmpty() && vertex.after.isEmpty() && vertex.hosts == null;
	}

	/** Lets an edge pass all its rows at one place, if there is one free in all of them; best straight from one of its ends. */
	private void straighten(List<Vertex> passing) {
		double least = Double.NEGATIVE_INFINITY;
		double most = Double.POSITIVE_INFINITY;
		double mean = mean(passing);
		for (Vertex spot : passing) {
			List<Vertex> row = rows.get(spot.row);
			if (spot.index > 0)
				least = Math.max(least, row.get(spot.index - 1).center + distance(row.get(spot.index - 1), spot));
			if (spot.index + 1 < row.size())
				most = Math.min(most, row.get(spot.index + 1).center - distance(spot, row.get(spot.index + 1)));
		}
		if (least - most > PASSING_GAP / 4)
			return;
		double center = least > most ? (least + most) / 2 : Math.clamp(mean, least, most);
		for (Vertex end : List.of(passing.getFirst().before.getFirst(), passing.getLast().after.getFirst()))
			if (end.center >= least && end.center <= most && Math.abs(end.center - mean) < end.size / 2) {
				center = end.center;
				break;
			}
		for (Vertex spot : passing)
			spot.center = center;
	}

	private static double nearest(List<Vertex> anchors, double center) {
		double nearest = Double.POSITIVE_INFINITY;
		for (Vertex anchor : anchors)
			if (Math.abs(anchor.center - center) < Math.abs(nearest - center))
				nearest = anchor.center;
		return nearest;
	}

	/** Makes edges that are almost upright quite upright where there is room. */
	private void snap(List<Vertex> row) {
		for (int i = 0; i < row.size(); i++) {
			Vertex vertex = row.get(i);
			List<Vertex> anchors = vertex.after.isEmpty() ? vertex.before : vertex.after;
			double center = nearest(anchors, vertex.center);
			if (vertex.isPassing() || Math.abs(center - vertex.center) > (anchors.size() == 1 ? SNAP : SNAP / 2))
				continue;
			boolean room = (i == 0 || center - row.get(i - 1).center >= distance(row.get(i - 1), vertex) - 0.01)
					&& (i + 1 == row.size() || row.get(i + 1).center - center >= distance(vertex, row.get(i + 1)) - 0.01);
			if (room)
				vertex.center = center;
		}
	}
}
