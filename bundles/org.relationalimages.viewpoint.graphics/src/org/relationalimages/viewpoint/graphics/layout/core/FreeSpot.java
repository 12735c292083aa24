// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;

/** Finds the nearest place where a box overlaps nothing. */
public final class FreeSpot {

	/** Distance kept from everything else, in pixels. */
	public static final double GAP = 16;
	private static final int STEP = 8;
	private static final int REACH = 60;

	private record Offset(int dx, int dy, double cost) {
	}

	private static final List<Offset> EVEN = offsets(1);
	private static final List<Offset> LEVEL = offsets(4);
	private static final List<Offset> UPRIGHT = offsets(0.25);

	private FreeSpot() {
	}

	private static List<Offset> offsets(double weight) {
		List<Offset> offsets = new ArrayList<>();
		for (int x = -REACH; x <= REACH; x++)
			for (int y = -REACH; y <= REACH; y++)
				offsets.add(new Offset(x * STEP, y * STEP, Math.hypot(x, y * weight) + (x < 0 || y < 0 ? 0.1 : 0)));
		offsets.sort(Comparator.comparingDouble(Offset::cost));
		return offsets;
	}

	/**
	 * The upper left corner of the nearest free place not left of or above the given limits.
	 *
	 * @param upDown how much more a pixel up or down counts than one sideways: 1, more than 1 or less than 1
	 */
	public static PrecisePoint near(PreciseRect wanted, List<PreciseRect> taken, double left, double top, double upDown) {
		List<Offset> offsets = upDown > 1 ? LEVEL : upDown < 1 ? UPRIGHT : EVEN;
		double x = Math.max(left, wanted.x());
		double y = Math.max(top, wanted.y());
		for (Offset offset : offsets) {
			double px = x + offset.dx();
			double py = y + offset.dy();
			if (px >= left && py >= top && isFree(new PreciseRect(px, py, wanted.width(), wanted.height()), taken))
				return new PrecisePoint(px, py);
		}
		if (upDown > 1)
			return new PrecisePoint(taken.stream().mapToDouble(PreciseRect::right).max().orElse(left) + GAP, y);
		double below = top;
		for (PreciseRect box : taken)
			below = Math.max(below, box.bottom() + GAP);
		return new PrecisePoint(x, below);
	}

	/** Moves items that overlap one of the kept boxes to the nearest free places. */
	public static void avoid(List<Item> free, List<PreciseRect> kept, double left, double top) {
		List<PreciseRect> taken = new ArrayList<>(kept);
		for (Item item : free)
			if (kept.stream().noneMatch(item.box()::intersects))
				taken.add(item.box());
		for (Item item : free)
			if (kept.stream().anyMatch(item.box()::intersects)) {
				PrecisePoint spot = near(item.box(), taken, left, top, 1);
				item.moveTo(spot.x(), spot.y());
				taken.add(item.box());
			}
	}

	private static boolean isFree(PreciseRect box, List<PreciseRect> taken) {
		PreciseRect wide = box.inset(-GAP, -GAP);
		for (PreciseRect other : taken)
			if (wide.intersects(other))
				return false;
		return true;
	}
}
