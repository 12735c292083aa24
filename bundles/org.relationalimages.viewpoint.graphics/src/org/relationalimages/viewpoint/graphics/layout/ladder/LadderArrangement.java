// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ladder;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutEdges;
import org.relationalimages.viewpoint.style.EdgeStyle;

/**
 * Ladders side by side: each element stands centred above what lies beneath it, all of one step on one level, and what
 * replaces another element beside that. So edges between steps pass no element.
 */
public final class LadderArrangement implements FreeArrangement {

	/** What arrow heads and a little line on both sides of a label take. */
	private static final double ARROWS = 56;
	/** How far above a level an edge passes elements of it. */
	private static final double ARCH = 16;

	private final UnaryOperator<EObject> above;
	private final UnaryOperator<EObject> replaced;

	/**
	 * Arranges by two questions.
	 *
	 * @param above    what an element lies beneath; null at the top
	 * @param replaced what an element replaces; null when it replaces nothing
	 */
	public LadderArrangement(UnaryOperator<EObject> above, UnaryOperator<EObject> replaced) {
		this.above = above;
		this.replaced = replaced;
	}

	@Override
	public Size arrange(LayoutContext context, DContainer holder, List<Item> items, double left, double top) {
		Map<EObject, Rung> rungs = new IdentityHashMap<>();
		List<Rung> all = new ArrayList<>();
		for (Item item : items) {
			Rung rung = new Rung(item);
			all.add(rung);
			rungs.putIfAbsent(item.node.target(), rung);
		}
		List<Rung> tops = hang(all, rungs);
		keepRoom(context, holder, all);
		List<Double> heights = new ArrayList<>();
		tops.forEach(rung -> heights(rung, 0, heights));
		boolean arched = context.edges().in(holder).stream().anyMatch(edge -> isArch(edge, holder, all));
		double gap = context.layerGap() + (arched ? ARCH : 0);
		double x = left;
		for (Rung rung : tops) {
			x += x > left ? Math.max(rung.gap, context.nodeGap()) : 0;
			rung.measure();
			place(rung, x, top + (arched ? ARCH : 0), 0, heights, gap);
			x += rung.width;
		}
		return leadEdges(context, holder, all, left, top);
	}

	/** Hangs each element beneath another one, and replacements beside what they replace; returns those at the top. */
	private List<Rung> hang(List<Rung> all, Map<EObject, Rung> rungs) {
		for (Rung rung : all) {
			Rung up = rungs.get(above.apply(rung.item.node.target()));
			rung.besides = rungs.get(replaced.apply(rung.item.node.target()));
			if (up != null && up != rung && !up.isUnder(rung))
				rung.above = up;
		}
		List<Rung> tops = new ArrayList<>();
		for (Rung rung : all)
			(rung.above == null ? tops : rung.above.beneath).add(rung);
		for (Rung rung : all)
			standBeside(rung, rung.above == null ? tops : rung.above.beneath);
		return tops;
	}

	/** Behind what it replaces and earlier replacements of that, when both are beneath the same element. */
	private static void standBeside(Rung rung, List<Rung> row) {
		if (rung.besides == null || rung.besides == rung || !row.contains(rung.besides) || rung.besides.besides == rung)
			return;
		row.remove(rung);
		int at = row.indexOf(rung.besides) + 1;
		while (at < row.size() && row.get(at).besides == rung.besides)
			at++;
		row.add(at, rung);
	}

	/** Keeps neighbours apart, and further where an edge with a label joins them. */
	private static void keepRoom(LayoutContext context, DContainer holder, List<Rung> all) {
		for (Rung rung : all)
			rung.gap = context.nodeGap();
		for (DEdge edge : context.edges().in(holder)) {
			Rung from = find(all, LayoutEdges.childOf(holder, edge.source()));
			Rung to = find(all, LayoutEdges.childOf(holder, edge.sink()));
			Size label = edge.style() instanceof EdgeStyle style ? context.measure().edgeLabel(edge, style) : null;
			if (from == null || to == null || label == null || from.above != to.above)
				continue;
			Rung later = to.besides == from ? to : from.besides == to ? from : null;
			if (later != null)
				later.gap = Math.max(later.gap, label.width() + ARROWS);
		}
	}

	private static void heights(Rung rung, int step, List<Double> heights) {
		if (step == heights.size())
			heights.add(0.0);
		heights.set(step, Math.max(heights.get(step), rung.item.fullHeight()));
		rung.beneath.forEach(one -> heights(one, step + 1, heights));
	}

	private static void place(Rung rung, double x, double y, int step, List<Double> heights, double gap) {
		rung.item.moveTo(Math.round(x + (rung.width - rung.item.fullWidth()) / 2), Math.round(y));
		double at = x + (rung.width - rung.widthBeneath()) / 2;
		for (int i = 0; i < rung.beneath.size(); i++) {
			Rung one = rung.beneath.get(i);
			at += i == 0 ? 0 : one.gap;
			place(one, at, y + heights.get(step) + gap, step + 1, heights, gap);
			at += one.width;
		}
	}

	/** Straight, but over the heads of those between two that stand on one level. */
	private static Size leadEdges(LayoutContext context, DContainer holder, List<Rung> all, double left, double top) {
		double right = left;
		double bottom = top;
		for (Rung rung : all) {
			right = Math.max(right, rung.item.box().right());
			bottom = Math.max(bottom, rung.item.box().bottom());
		}
		for (DEdge edge : context.edges().in(holder)) {
			List<PrecisePoint> way = List.of();
			if (isArch(edge, holder, all)) {
				Item from = find(all, LayoutEdges.childOf(holder, edge.source())).item;
				Item to = find(all, LayoutEdges.childOf(holder, edge.sink())).item;
				double y = Math.min(from.box().y(), to.box().y()) - ARCH;
				double in = Math.signum(to.x - from.x) * 10;
				way = List.of(new PrecisePoint(from.box().center().x() + in, y), new PrecisePoint(to.box().center().x() - in, y));
			}
			context.result().bend(edge, holder, way);
		}
		return new Size(right - left, bottom - top);
	}

	/** Whether others stand between the ends of an edge on one level. */
	private static boolean isArch(DEdge edge, DContainer holder, List<Rung> all) {
		Rung from = find(all, LayoutEdges.childOf(holder, edge.source()));
		Rung to = find(all, LayoutEdges.childOf(holder, edge.sink()));
		if (from == null || to == null || from.above == null || from.above != to.above)
			return false;
		List<Rung> row = from.above.beneath;
		return Math.abs(row.indexOf(from) - row.indexOf(to)) > 1;
	}

	private static Rung find(List<Rung> all, AbstractDNode node) {
		for (Rung rung : all)
			if (rung.item.node == node)
				return rung;
		return null;
	}

	@Override
	public PrecisePoint spotFor(LayoutContext context, DContainer holder, Item item, List<Item> placed) {
		EObject target = item.node.target();
		Item old = find(placed, replaced.apply(target));
		if (old != null)
			return new PrecisePoint(old.box().right() + context.nodeGap(), old.box().y());
		Item up = find(placed, above.apply(target));
		if (up == null)
			return null;
		Item last = null;
		for (Item one : placed)
			if (one != up && above.apply(one.node.target()) == up.node.target() && (last == null || one.box().right() > last.box().right()))
				last = one;
		if (last != null)
			return new PrecisePoint(last.box().right() + context.nodeGap(), last.box().y());
		PreciseRect box = up.box();
		return new PrecisePoint(box.center().x() - item.fullWidth() / 2, box.bottom() + context.layerGap());
	}

	private static Item find(List<Item> placed, EObject target) {
		for (Item one : placed)
			if (target != null && one.node.target() == target)
				return one;
		return null;
	}
}
