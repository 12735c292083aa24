// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.layout;

import java.util.List;

/**
 * Gives each vertex its middle along its row: as near as its order and the gaps allow to the mean of its neighbours in
 * other rows, so that what belongs together stands above each other and edges run straight.
 */
final class BandPlacement {

	private static final int ROUNDS = 24;
	private static final double PASSING_GAP = 14;
	private static final double SNAP = 24;

	private final List<List<Vertex>> rows;
	private final double gap;

	private BandPlacement(List<List<Vertex>> rows, double gap) {
		this.rows = rows;
		this.gap = gap;
	}

	static void place(List<List<Vertex>> rows, double gap) {
		BandPlacement placement = new BandPlacement(rows, gap);
		for (List<Vertex> row : rows)
			placement.pack(row);
		for (int round = 0; round < ROUNDS; round++)
			for (int i = 0; i < rows.size(); i++)
				placement.settle(rows.get(round % 2 == 0 ? i : rows.size() - 1 - i));
		for (int i = rows.size() - 1; i >= 0; i--)
			placement.snap(rows.get(i));
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

	private static double wanted(Vertex vertex) {
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

	private static double weight(Vertex vertex) {
		int degree = vertex.before.size() + vertex.after.size();
		return degree == 0 ? 0.05 : vertex.isPassing() ? 4 : Math.min(degree, 6);
	}

	/** Makes edges that are almost upright quite upright where there is room. */
	private void snap(List<Vertex> row) {
		for (int i = 0; i < row.size(); i++) {
			Vertex vertex = row.get(i);
			List<Vertex> anchors = vertex.after.isEmpty() ? vertex.before : vertex.after;
			if (anchors.size() != 1 || Math.abs(anchors.getFirst().center - vertex.center) > SNAP)
				continue;
			double center = anchors.getFirst().center;
			boolean room = (i == 0 || center - row.get(i - 1).center >= distance(row.get(i - 1), vertex) - 0.01)
					&& (i + 1 == row.size() || row.get(i + 1).center - center >= distance(vertex, row.get(i + 1)) - 0.01);
			if (room)
				vertex.center = center;
		}
	}
}
