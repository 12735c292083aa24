// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/**
 * Orders the rows of a tree: pairs stay together, what hangs from one branch too and in the given order, below its
 * heads. A pair of two branches is between both. What the tree doesn't join comes last.
 */
final class TreeOrder {

	private static final int ROUNDS = 4;

	/** A chain of pairs. */
	private static final class Cluster {
		List<Spot> chain = new ArrayList<>();
		double key;

		double x() {
			return chain.stream().mapToDouble(spot -> spot.x).average().orElse(0);
		}

		int given() {
			return chain.stream().filter(spot -> !spot.above.isEmpty()).mapToInt(spot -> spot.given).min()
					.orElse(chain.stream().mapToInt(spot -> spot.given).min().orElse(0));
		}

		boolean hangs() {
			return chain.stream().anyMatch(spot -> !spot.above.isEmpty());
		}

		boolean isAlone() {
			return chain.size() == 1 && chain.getFirst().isAlone();
		}
	}

	private final List<List<Cluster>> rows = new ArrayList<>();
	private final double gap;

	private TreeOrder(TreeGraph graph, double gap) {
		this.gap = gap;
		for (List<Spot> row : graph.rows) {
			rows.add(clusters(row));
			spread(rows.getLast());
		}
	}

	/** Orders all rows; the same graph always gets the same order. */
	static void arrange(TreeGraph graph, LayoutContext context) {
		TreeOrder order = new TreeOrder(graph, context.nodeGap());
		order.rows.reversed().forEach(order::up);
		for (int round = 0; round < ROUNDS; round++) {
			context.checkCancelled();
			order.rows.forEach(order::down);
			for (List<Cluster> row : order.rows.reversed())
				order.up(row);
		}
		order.rows.forEach(order::down);
		for (int i = 0; i < graph.rows.size(); i++) {
			List<Spot> row = graph.rows.get(i);
			row.clear();
			order.rows.get(i).forEach(cluster -> row.addAll(cluster.chain));
		}
		for (int i = 1; i < graph.rows.size(); i++)
			follow(graph.rows.get(i), graph.rows.get(i - 1));
	}

	/** Lets what is in two rows have the order of the upper one in both. */
	private static void follow(List<Spot> row, List<Spot> upper) {
		Set<Spot> here = new HashSet<>(row);
		List<Spot> both = upper.stream().filter(here::contains).toList();
		int next = 0;
		for (int i = 0; i < row.size() && !both.isEmpty(); i++)
			if (both.contains(row.get(i)))
				row.set(i, both.get(next++));
	}

	private static List<Cluster> clusters(List<Spot> row) {
		List<Cluster> clusters = new ArrayList<>();
		Set<Spot> seen = new HashSet<>();
		Set<Spot> here = new HashSet<>(row);
		for (Spot spot : row)
			if (!seen.contains(spot)) {
				Set<Spot> all = new LinkedHashSet<>(List.of(spot));
				for (List<Spot> open = List.of(spot); !open.isEmpty();) {
					List<Spot> next = new ArrayList<>();
					for (Spot one : open)
						for (Spot mate : one.mates)
							if (here.contains(mate) && all.add(mate))
								next.add(mate);
					open = next;
				}
				seen.addAll(all);
				Cluster cluster = new Cluster();
				cluster.chain = chain(all);
				if (all.size() == 2 && cluster.chain.getLast().leads.contains(cluster.chain.getFirst()))
					cluster.chain = new ArrayList<>(cluster.chain.reversed());
				clusters.add(cluster);
			}
		return clusters;
	}

	/** Who has several mates is between them, as far as that goes. */
	private static List<Spot> chain(Set<Spot> all) {
		Set<Spot> left = new LinkedHashSet<>(all);
		List<Spot> chain = new ArrayList<>();
		while (!left.isEmpty()) {
			Spot at = left.stream().min(Comparator.comparingLong((Spot spot) -> open(spot, left))).orElseThrow();
			while (at != null) {
				chain.add(at);
				left.remove(at);
				at = at.mates.stream().filter(left::contains).max(Comparator.comparingLong((Spot mate) -> open(mate, left)))
						.orElse(null);
			}
		}
		return chain;
	}

	private static long open(Spot spot, Set<Spot> left) {
		return spot.mates.stream().filter(left::contains).count();
	}

	private void spread(List<Cluster> row) {
		double at = 0;
		for (Cluster cluster : row)
			for (Spot spot : cluster.chain) {
				spot.x = at + spot.width() / 2;
				at += spot.width() + gap;
			}
		for (Cluster cluster : row)
			for (Spot spot : cluster.chain)
				spot.x -= at / 2;
	}

	private void down(List<Cluster> row) {
		for (Cluster cluster : row) {
			cluster.key = cluster.hangs() ? cluster.chain.stream().flatMap(spot -> spot.above.stream()).mapToDouble(Branch::headX)
					.average().orElseThrow() : cluster.isAlone() ? Double.POSITIVE_INFINITY : below(cluster);
			turn(cluster);
		}
		sort(row);
		gatherClose(row);
		for (int i = 0; i < row.size(); i++)
			face(row.get(i), i == 0 ? null : row.get(i - 1), i + 1 == row.size() ? null : row.get(i + 1));
		spread(row);
	}

	private void up(List<Cluster> row) {
		if (row.stream().allMatch(cluster -> cluster.hangs() || cluster.isAlone()))
			return;
		for (Cluster cluster : row)
			cluster.key = cluster.isAlone() ? Double.POSITIVE_INFINITY : cluster.hangs() ? cluster.x() : below(cluster);
		sort(row);
		spread(row);
	}

	private static void sort(List<Cluster> row) {
		row.sort(Comparator.comparingDouble((Cluster cluster) -> cluster.key).thenComparingInt(Cluster::given));
	}

	/** The middle of what hangs below a chain, where others are joined to it of those; where the chain is when nothing hangs. */
	private static double below(Cluster cluster) {
		List<Branch> branches = cluster.chain.stream().flatMap(spot -> spot.below.stream()).toList();
		OptionalDouble joined = branches.stream().flatMap(branch -> branch.followers.stream())
				.filter(spot -> spot.mates.stream().anyMatch(mate -> !mate.above.isEmpty())).mapToDouble(spot -> spot.x).average();
		return joined.isPresent() ? joined.getAsDouble() : branches.stream().mapToDouble(Branch::followerX).average().orElse(cluster.x());
	}

	/** Turns a chain so that the ends are below their own branches. */
	private static void turn(Cluster cluster) {
		List<Spot> hanging = cluster.chain.stream().filter(spot -> !spot.above.isEmpty()).toList();
		if (hanging.size() > 1 && headX(hanging.getFirst()) > headX(hanging.getLast()))
			cluster.chain = new ArrayList<>(cluster.chain.reversed());
	}

	/** Turns a chain of which one hangs so that this one is beside the others of its branch. */
	private static void face(Cluster cluster, Cluster before, Cluster after) {
		List<Spot> hanging = cluster.chain.stream().filter(spot -> !spot.above.isEmpty()).toList();
		if (hanging.size() != 1 || cluster.chain.size() < 2)
			return;
		Spot only = hanging.getFirst();
		boolean left = before != null && shares(before, only);
		boolean right = after != null && shares(after, only);
		boolean isFirst = cluster.chain.getFirst() == only;
		if (left && !right && !isFirst || right && !left && isFirst)
			cluster.chain = new ArrayList<>(cluster.chain.reversed());
	}

	private static boolean shares(Cluster cluster, Spot spot) {
		return cluster.chain.stream().anyMatch(other -> other.above.stream().anyMatch(spot.above::contains));
	}

	private static double headX(Spot spot) {
		return spot.above.stream().mapToDouble(Branch::headX).average().orElse(0);
	}

	/** Brings those who hang from one place next to each other. */
	private static void gatherClose(List<Cluster> row) {
		for (int i = 0; i < row.size(); i++) {
			Cluster cluster = row.get(i);
			int next = i + 1;
			for (int k = i + 1; k < row.size(); k++)
				if (areClose(cluster, row.get(k)))
					row.add(next++, row.remove(k));
		}
	}

	private static boolean areClose(Cluster one, Cluster other) {
		return one.chain.stream().anyMatch(spot -> spot.close.stream().anyMatch(other.chain::contains));
	}
}
