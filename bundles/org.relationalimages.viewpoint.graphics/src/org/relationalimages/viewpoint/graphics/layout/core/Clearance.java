// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.core;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;

/** Questions about straight lines between boxes. */
public final class Clearance {

	private Clearance() {
	}

	/** Whether the line between both places runs through the box. */
	public static boolean crosses(PrecisePoint a, PrecisePoint b, PreciseRect box) {
		double from = 0;
		double to = 1;
		double[][] slabs = { { a.x(), b.x() - a.x(), box.x(), box.right() }, { a.y(), b.y() - a.y(), box.y(), box.bottom() } };
		for (double[] slab : slabs) {
			if (Math.abs(slab[1]) < 1e-9) {
				if (slab[0] < slab[2] || slab[0] > slab[3])
					return false;
				continue;
			}
			double t1 = (slab[2] - slab[0]) / slab[1];
			double t2 = (slab[3] - slab[0]) / slab[1];
			from = Math.max(from, Math.min(t1, t2));
			to = Math.min(to, Math.max(t1, t2));
		}
		return from < to;
	}

	/** The bends without those that lie on the line between their neighbours. */
	public static List<PrecisePoint> simplified(List<PrecisePoint> bends) {
		List<PrecisePoint> kept = new ArrayList<>(bends);
		for (int i = kept.size() - 2; i > 0; i--) {
			PrecisePoint a = kept.get(i - 1);
			PrecisePoint b = kept.get(i);
			PrecisePoint c = kept.get(i + 1);
			double area = Math.abs((b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y()));
			if (area < 2 * a.distance(c))
				kept.remove(i);
		}
		return kept;
	}
}
