// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/**
 * One of several bands along an axis of time. Steps of a moment follow each other to the right; what has a height stands at
 * it in the middle of its moment; anything else is in rows below the beginning of its moment.
 */
public final class AxisArrangement implements FreeArrangement {

	private static final double ROW_GAP = 8;
	/** Above the highest value, so that what stands there has room. */
	private static final double MARGIN = 24;
	private static final double LABEL_GAP = 8;

	private final AxisScale scale;
	private final double plotHeight;

	/** @param plotHeight the distance between the bottom and the top of a band with heights, in pixels */
	public AxisArrangement(AxisScale scale, double plotHeight) {
		this.scale = scale;
		this.plotHeight = plotHeight;
	}

	/** Whether an element stands at a height. */
	boolean hasHeight(AbstractDNode node) {
		return scale.heightOf(node) != null;
	}

	@Override
	public Size arrange(LayoutContext context, DContainer holder, List<Item> items, double left, double top) {
		AxisColumns columns = new AxisColumns(context, holder, scale);
		Map<Double, List<Item>> rows = new TreeMap<>();
		List<Item> high = new ArrayList<>();
		double bottom = 0;
		double width = columns.width();
		for (Item item : items) {
			EObject element = item.node.target();
			double x = left + columns.startOf(element);
			if (scale.heightOf(item.node) != null)
				high.add(item);
			else if (columns.stepOf(item.node) != null) {
				item.moveTo(x + columns.stepOf(item.node), top);
				bottom = Math.max(bottom, item.fullHeight());
			} else
				rows.computeIfAbsent(columns.startOf(element), key -> new ArrayList<>()).add(item);
		}
		for (List<Item> one : rows.values())
			bottom = Math.max(bottom, fillRows(one, left + columns.startOf(one.getFirst().node.target()), top,
					columns.widthOf(one.getFirst().node.target())) - top);
		if (!high.isEmpty()) {
			width = plot(high, columns, left, top);
			bottom = Math.max(bottom, high.stream().mapToDouble(item -> item.box().bottom()).max().orElse(top) - top);
		}
		return new Size(Math.max(width, columns.width()), bottom);
	}

	/** Side by side as far as the moment is wide, then in the next row; returns where the last one ends. */
	private static double fillRows(List<Item> items, double left, double top, double width) {
		double x = left;
		double y = top;
		double bottom = top;
		for (Item item : items) {
			if (x > left && x + item.fullWidth() > left + width) {
				x = left;
				y = bottom + ROW_GAP;
			}
			item.moveTo(x, y);
			x += item.fullWidth() + ROW_GAP;
			bottom = Math.max(bottom, item.box().bottom());
		}
		return bottom;
	}

	/** Puts figures at their heights, and returns the width that all of it takes. */
	private double plot(List<Item> items, AxisColumns columns, double left, double top) {
		double right = left + columns.width();
		List<PreciseRect> taken = new ArrayList<>();
		for (Item item : items.stream().filter(one -> !scale.isAtTheEnd(one.node)).toList()) {
			double wanted = left + columns.startOf(item.node.target()) + (columns.widthOf(item.node.target()) - item.fullWidth()) / 2;
			item.moveTo(Math.max(left, wanted), 0);
			item.y = heightIn(top, item);
			while (taken.stream().anyMatch(item.box().inset(-LABEL_GAP, 0)::intersects))
				item.x += LABEL_GAP;
			taken.add(item.box());
			right = Math.max(right, item.box().right());
		}
		double end = right;
		for (Item item : items.stream().filter(one -> scale.isAtTheEnd(one.node)).toList()) {
			item.moveTo(end + AxisColumns.GAP, 0);
			item.y = heightIn(top, item);
			right = Math.max(right, item.box().right());
		}
		return right - left;
	}

	private double heightIn(double top, Item item) {
		return Math.round(top + MARGIN + (1 - scale.heightOf(item.node)) * plotHeight - item.height / 2);
	}

	@Override
	public boolean isPlotted(AbstractDNode node) {
		return scale.heightOf(node) != null;
	}

	@Override
	public PrecisePoint meantPlace(LayoutContext context, DContainer holder, Item item) {
		if (scale.heightOf(item.node) == null || !(holder instanceof AbstractDNode band) || context.result().boundsOf(band) == null)
			return null;
		double x = item.x + withinMoment(context, holder, item);
		return new PrecisePoint(x, heightIn(context.contentTop(band, context.result().boundsOf(band).width()), item));
	}

	/** How far something with a height must go sideways to stand at its moment; 0 where it does, or where nothing else shows the moment. */
	private double withinMoment(LayoutContext context, DContainer holder, Item item) {
		EObject moment = scale.momentOf(item.node.target());
		if (moment == null || scale.isAtTheEnd(item.node))
			return 0;
		double left = Double.POSITIVE_INFINITY;
		double right = Double.NEGATIVE_INFINITY;
		for (DContainer region : AxisColumns.regionsAround(holder))
			for (DDiagramElement child : region.children())
				if (child instanceof AbstractDNode other && other.isVisible() && scale.heightOf(other) == null
						&& scale.momentOf(other.target()) == moment && context.result().boundsOf(other) != null) {
					Bounds box = context.result().boundsOf(other);
					left = Math.min(left, box.x());
					right = Math.max(right, box.x() + box.width());
				}
		double middle = item.x + item.width / 2;
		return middle >= left - AxisColumns.GAP && middle <= right + AxisColumns.GAP || left > right ? 0
				: Math.round((left + right) / 2 - middle);
	}

	@Override
	public PrecisePoint spotFor(LayoutContext context, DContainer holder, Item item, List<Item> placed) {
		EObject moment = scale.momentOf(item.node.target());
		double x = -1;
		double end = 0;
		for (DContainer region : AxisColumns.regionsAround(holder))
			for (DDiagramElement child : region.children())
				if (child instanceof AbstractDNode other && other != item.node && other.isVisible() && context.result().boundsOf(other) != null) {
					Bounds box = context.result().boundsOf(other);
					end = Math.max(end, box.x() + box.width());
					if (scale.momentOf(other.target()) == moment)
						x = x < 0 ? box.x() : Math.min(x, box.x());
				}
		if (x < 0)
			x = end == 0 ? context.padding() : end + AxisColumns.GAP;
		else
			x = afterSteps(context, holder, item, x);
		if (scale.heightOf(item.node) != null && holder instanceof AbstractDNode band)
			return new PrecisePoint(x, heightIn(context.contentTop(band, context.result().boundsOf(band).width()), item));
		double top = placed.isEmpty() ? context.padding() * 2.0 : placed.stream().mapToDouble(one -> one.box().y()).min().orElse(0);
		return new PrecisePoint(x, top);
	}

	/** Half a step to the right of the step before, whatever band that one is in. */
	private double afterSteps(LayoutContext context, DContainer holder, Item item, double start) {
		Integer step = scale.stepOf(item.node.target());
		double x = start;
		if (step != null)
			for (DContainer region : AxisColumns.regionsAround(holder))
				for (DDiagramElement child : region.children())
					if (child instanceof AbstractDNode other && other != item.node && context.result().boundsOf(other) != null && other.isVisible()
							&& scale.momentOf(other.target()) == scale.momentOf(item.node.target()) && scale.stepOf(other.target()) != null
							&& scale.stepOf(other.target()) < step) {
						Bounds box = context.result().boundsOf(other);
						x = Math.max(x, box.x() + Math.ceil(box.width() / 2.0 + AxisColumns.STEP));
					}
		return x;
	}
}
