// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/** Orders the rows of bands so that few edges cross: barycentre sweeps, then exchanges of neighbours. Always the same result for the same input. */
public final class BandOrder {

	private static final int ROUNDS = 10;
	private static final int EXCHANGES = 4;

	private final List<List<Vertex>> rows;

	private BandOrder(List<List<Vertex>> rows) {
		this.rows = rows;
	}

	public static void minimise(List<List<Vertex>> rows, LayoutContext context) {
		new BandOrder(rows).run(context);
	}

	private void run(LayoutContext context) {
		long best = crossings();
		List<List<Vertex>> bestRows = copy();
		for (int round = 0; round < ROUNDS && (best > 0 || round < 2); round++) {
			context.checkCancelled();
			sweep(round % 2 == 0);
			exchange();
			long crossings = crossings();
			if (crossings <= best) {
				best = crossings;
				bestRows = copy();
			}
		}
		for (int i = 0; i < rows.size(); i++)
			restore(rows.get(i), bestRows.get(i));
	}

	private List<List<Vertex>> copy() {
		List<List<Vertex>> copy = new ArrayList<>(rows.size());
		for (List<Vertex> row : rows)
			copy.add(List.copyOf(row));
		return copy;
	}

	private static void restore(List<Vertex> row, List<Vertex> order) {
		row.clear();
		row.addAll(order);
		number(row);
	}

	private static void number(List<Vertex> row) {
		for (int i = 0; i < row.size(); i++)
			row.get(i).index = i;
	}

	private void sweep(boolean down) {
		int count = rows.size();
		for (int i = 1; i < count; i++)
			sort(rows.get(down ? i : count - 1 - i), down);
	}

	/** Sorts by how far along the next row the neighbours stand in the mean; vertices without neighbours stay as far along as they are. */
	private void sort(List<Vertex> row, boolean down) {
		double[] keys = new double[row.size()];
		for (Vertex vertex : row) {
			List<Vertex> neighbours = down ? vertex.before : vertex.after;
			double sum = 0;
			for (Vertex neighbour : neighbours)
				sum += along(neighbour);
			keys[vertex.index] = neighbours.isEmpty() ? along(vertex) : sum / neighbours.size();
		}
		List<Vertex> order = new ArrayList<>(row);
		order.sort(Comparator.comparingDouble(vertex -> keys[vertex.index]));
		restore(row, order);
	}

	private double along(Vertex vertex) {
		return (vertex.index + 0.5) / rows.get(vertex.row).size();
	}

	private void exchange() {
		boolean better = true;
		for (int pass = 0; pass < EXCHANGES && better; pass++) {
			better = false;
			for (List<Vertex> row : rows)
				for (int i = 0; i + 1 < row.size(); i++) {
					Vertex a = row.get(i);
					Vertex b = row.get(i + 1);
					int now = pairCrossings(a.before, b.before) + pairCrossings(a.after, b.after);
					int then = pairCrossings(b.before, a.before) + pairCrossings(b.after, a.after);
					if (then < now) {
						row.set(i, b);
						row.set(i + 1, a);
						b.index = i;
						a.index = i + 1;
						better = true;
					}
				}
		}
	}

	private static int pairCrossings(List<Vertex> left, List<Vertex> right) {
		int crossings = 0;
		for (Vertex l : left)
			for (Vertex r : right)
				if (l.index > r.index)
					crossings++;
		return crossings;
	}

	private long crossings() {
		long sum = 0;
		for (int i = 0; i + 1 < rows.size(); i++)
			sum += crossings(rows.get(i), rows.get(i + 1).size());
		return sum;
	}

	private static long crossings(List<Vertex> row, int nextSize) {
		int[] tree = new int[nextSize + 1];
		int total = 0;
		long sum = 0;
		for (Vertex vertex : row) {
			int[] ends = vertex.after.stream().mapToInt(next -> next.index).toArray();
			Arrays.sort(ends);
			for (int end : ends) {
				int upTo = 0;
				for (int i = end + 1; i > 0; i -= i & -i)
					upTo += tree[i];
				sum += total - upTo;
			}
			for (int end : ends) {
				for (int i = end + 1; i <= nextSize; i += i & -i)
					tree[i]++;
				total++;
			}
		}
		return sum;
	}
}
