// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Gives the items of a tree their place along their rows: heads above the middle of what hangs below them, as near as
 * order and gaps allow. Who is joined in pairs moves together.
 */
final class TreePlacement {

	private static final int ROUNDS = 40;
	/** How much more than the others what the tree moves counts. */
	private static final double FIRM = 100;
	/** The same for what has its place from a row further up. */
	private static final double FIXED = 1e9;

	/** Neighbours that move together. */
	private static final class Block {
		final List<Spot> spots = new ArrayList<>();
		/** How far each is from the first. */
		final List<Double> offsets = new ArrayList<>();

		void moveTo(double x) {
			for (int i = 0; i < spots.size(); i++)
				spots.get(i).x = x + offsets.get(i);
		}

		Spot first() {
			return spots.getFirst();
		}

		Spot last() {
			return spots.getLast();
		}

		/** How far the branches of its items want to move it in the mean; NaN when it has none. */
		double pull(ToDoubleFunction<Spot> pull) {
			return spots.stream().mapToDouble(pull).filter(one -> !Double.isNaN(one)).average().orElse(Double.NaN);
		}
	}

	private final ToDoubleBiFunction<Spot, Spot> gap;
	private final List<List<Block>> rows = new ArrayList<>();

	private TreePlacement(List<List<Spot>> rows, ToDoubleBiFunction<Spot, Spot> gap) {
		this.gap = gap;
		for (List<Spot> row : rows)
			this.rows.add(pack(row));
	}

	/** Places all items. */
	static void arrange(List<List<Spot>> rows, ToDoubleBiFunction<Spot, Spot> gap) {
		TreePlacement placement = new TreePlacement(rows, gap);
		for (int round = 0; round < ROUNDS; round++) {
			for (int row = 0; row < rows.size(); row++)
				placement.settle(row, TreePlacement::pullFromAbove);
			for (int row = rows.size() - 1; row >= 0; row--) {
				placement.settle(row, TreePlacement::pullFromBelow);
				placement.gather(placement.rows.get(row));
				placement.tighten(placement.rows.get(row));
			}
		}
		boolean moved = true;
		for (int round = 0; round < ROUNDS && moved; round++) {
			moved = false;
			for (List<Spot> row : rows)
				moved |= placement.pushApart(row);
		}
	}

	/** Moves what overlaps, since one of both is in another row, too, to the right. */
	private boolean pushApart(List<Spot> row) {
		boolean moved = false;
		for (int i = 1; i < row.size(); i++) {
			double least = row.get(i - 1).x + distance(row.get(i - 1), row.get(i));
			if (row.get(i).x < least - 0.5) {
				row.get(i).x = least;
				moved = true;
			}
		}
		return moved;
	}

	private double distance(Spot a, Spot b) {
		return (a.width() + b.width()) / 2 + gap.applyAsDouble(a, b);
	}

	private List<Block> pack(List<Spot> row) {
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < row.size(); i++) {
			Spot spot = row.get(i);
			spot.x = i == 0 ? 0 : row.get(i - 1).x + distance(row.get(i - 1), spot);
			if (i == 0 || blocks.getLast().spots.stream().noneMatch(spot.mates::contains))
				blocks.add(new Block());
			blocks.getLast().spots.add(spot);
			blocks.getLast().offsets.add(spot.x - blocks.getLast().first().x);
		}
		double half = row.isEmpty() ? 0 : row.getLast().x / 2;
		row.forEach(spot -> spot.x -= half);
		return blocks;
	}

	/** Moves a row to the nearest allowed places (weighted isotonic regression: pools of neighbours that touch). */
	private void settle(int number, ToDoubleFunction<Spot> pulls) {
		List<Block> row = rows.get(number);
		int n = row.size();
		double[] pool = new double[n];
		double[] weights = new double[n];
		int[] ends = new int[n];
		double[] offsets = new double[n];
		int pools = 0;
		for (int i = 0; i < n; i++) {
			Block block = row.get(i);
			boolean fixed = block.spots.stream().anyMatch(spot -> spot.firstRow < number);
			double pull = fixed ? Double.NaN : block.pull(pulls);
			offsets[i] = i == 0 ? 0
					: offsets[i - 1] + row.get(i - 1).offsets.getLast() + distance(row.get(i - 1).last(), block.first());
			pool[pools] = block.first().x + (Double.isNaN(pull) ? 0 : pull) - offsets[i];
			weights[pools] = fixed ? FIXED : Double.isNaN(pull) ? 1 : FIRM;
			ends[pools++] = i;
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
				row.get(i).moveTo(pool[p] + offsets[i]);
	}

	private static double pullFromAbove(Spot spot) {
		return spot.above.stream().filter(branch -> !branch.heads.isEmpty())
				.mapToDouble(branch -> branch.headX() - branch.followerX()).average().orElse(Double.NaN);
	}

	private static double pullFromBelow(Spot spot) {
		return spot.below.stream().filter(TreePlacement::isAboveFollowers).mapToDouble(branch -> branch.followerX() - branch.headX()).average()
				.orElse(Double.NaN);
	}

	/** Whether no head is in a row of the followers, too, where it would push away what it is pulled by. */
	private static boolean isAboveFollowers(Branch branch) {
		return branch.heads.stream().allMatch(head -> branch.followers.stream().allMatch(follower -> head.lastRow < follower.firstRow));
	}

	/** Brings what nothing hangs from next to the one it hangs side by side with. */
	private void tighten(List<Block> row) {
		for (int i = row.size() - 2; i >= 0; i--) {
			Spot spot = row.get(i).first();
			Spot next = row.get(i + 1).first();
			if (isLeaf(row.get(i)) && hangTogether(spot, next))
				spot.x = Math.max(spot.x, next.x - distance(spot, next));
		}
		for (int i = 1; i < row.size(); i++) {
			Spot spot = row.get(i).first();
			Spot before = row.get(i - 1).last();
			boolean more = i + 1 < row.size() && hangTogether(spot, row.get(i + 1).first());
			if (isLeaf(row.get(i)) && !more && hangTogether(spot, before))
				spot.x = Math.min(spot.x, before.x + distance(before, spot));
		}
	}

	private static boolean isLeaf(Block block) {
		return block.spots.size() == 1 && block.first().below.isEmpty() && block.first().firstRow == block.first().lastRow;
	}

	private static boolean hangTogether(Spot one, Spot other) {
		return one.above.stream().anyMatch(other.above::contains);
	}

	/** Brings what the tree doesn't join next to its neighbour. */
	private void gather(List<Block> row) {
		for (int i = 1; i < row.size(); i++) {
			Spot spot = row.get(i).first();
			Spot before = row.get(i - 1).last();
			if (spot.isAlone())
				spot.x = Math.min(spot.x, before.x + distance(before, spot));
		}
	}
}
