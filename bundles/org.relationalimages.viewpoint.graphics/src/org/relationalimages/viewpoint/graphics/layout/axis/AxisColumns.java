// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.axis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.graphics.layout.band.StackLayout;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/** Where each moment begins and how wide it is, the same in all bands of a stack; and where the steps in it stand. */
final class AxisColumns {

	/** Between two moments. */
	static final double GAP = 24;
	/** Between two moments whose days count, so that there is room to write the days between. */
	private static final double DAYS_GAP = 72;
	/** What a step stands to the right of half of the one before, so that lines between steps pass nothing else. */
	static final double STEP = 24;
	/** Days never make the axis wider than this many times what the moments need. */
	private static final double WIDEST = 3;
	private static final Object UNDATED = new Object();

	private final AxisScale scale;
	private final Map<Object, Double> starts = new HashMap<>();
	private final Map<Object, Double> widths = new HashMap<>();
	private final Map<AbstractDNode, Double> steps = new IdentityHashMap<>();
	private double width;

	AxisColumns(LayoutContext context, DContainer band, AxisScale scale) {
		this.scale = scale;
		Map<Object, List<Item>> byMoment = new HashMap<>();
		List<EObject> moments = new ArrayList<>();
		for (DContainer region : regionsAround(band))
			for (Item item : context.items(region)) {
				EObject moment = scale.momentOf(item.node.target());
				if (scale.isAtTheEnd(item.node))
					continue;
				byMoment.computeIfAbsent(key(moment), key -> new ArrayList<>()).add(item);
				if (moment != null && !moments.contains(moment))
					moments.add(moment);
			}
		moments.sort(scale.order());
		byMoment.forEach((moment, items) -> widths.put(moment, Math.max(stepsWidth(items), widest(items))));
		place(moments, scale.isToScale(diagramOf(band)));
		if (byMoment.containsKey(UNDATED)) {
			starts.put(UNDATED, width == 0 ? 0 : width + GAP);
			width = starts.get(UNDATED) + widths.get(UNDATED);
		}
	}

	private static Object key(EObject moment) {
		return moment == null ? UNDATED : moment;
	}

	/** The bands of the stack around one of them; that band alone when it is in none. */
	static List<DContainer> regionsAround(DContainer band) {
		if (band instanceof DNodeContainer node && node.parent() instanceof DNodeContainer stack && StackLayout.isStack(stack))
			return StackLayout.regionsOf(stack).stream().filter(DNodeContainer.class::isInstance).map(DContainer.class::cast).toList();
		return List.of(band);
	}

	private static DDiagram diagramOf(DContainer band) {
		Object at = band;
		while (at instanceof AbstractDNode node)
			at = node.parent();
		return (DDiagram) at;
	}

	private static double widest(List<Item> items) {
		return items.stream().mapToDouble(Item::fullWidth).max().orElse(0);
	}

	/** Gives the steps of one moment their places, each to the right of the one before, and returns how far they reach. */
	private double stepsWidth(List<Item> items) {
		List<Item> ordered = items.stream().filter(item -> scale.stepOf(item.node.target()) != null)
				.sorted(Comparator.comparingInt(item -> scale.stepOf(item.node.target()))).toList();
		Map<Object, Double> ends = new IdentityHashMap<>();
		double at = 0;
		double end = 0;
		for (Item item : ordered) {
			at = Math.max(at, ends.getOrDefault(item.node.parent(), 0.0));
			steps.put(item.node, at);
			end = Math.max(end, at + item.fullWidth());
			ends.put(item.node.parent(), at + item.fullWidth() + STEP);
			at += Math.ceil(item.fullWidth() / 2 + STEP);
		}
		return end;
	}

	private void place(List<EObject> moments, boolean toScale) {
		double gap = toScale ? DAYS_GAP : GAP;
		double perDay = toScale ? pixelsPerDay(moments) : 0;
		boolean hasBegun = false;
		double first = 0;
		double base = 0;
		for (EObject moment : moments) {
			double start = starts.isEmpty() ? 0 : width + gap;
			Integer day = scale.dayOf(moment);
			if (day != null && !hasBegun) {
				hasBegun = true;
				first = day;
				base = start;
			} else if (day != null)
				start = Math.max(start, Math.floor(base + (day - first) * perDay));
			starts.put(moment, start);
			width = start + widths.get(moment);
		}
	}

	/** So many that neighbours have room, unless that would make the axis much too wide. */
	private double pixelsPerDay(List<EObject> moments) {
		double perDay = 0;
		double even = 0;
		double since = 0;
		List<Integer> days = new ArrayList<>();
		for (EObject moment : moments) {
			Integer day = scale.dayOf(moment);
			double taken = widths.get(moment) + DAYS_GAP;
			even += taken;
			if (day != null && (days.isEmpty() || day > days.getLast())) {
				if (!days.isEmpty())
					perDay = Math.max(perDay, since / (day - days.getLast()));
				days.add(day);
				since = taken;
			} else
				since += taken;
		}
		return days.size() < 2 ? 0 : Math.min(perDay, even * WIDEST / (days.getLast() - days.getFirst()));
	}

	double width() {
		return width;
	}

	/** Where the moment of an element begins. */
	double startOf(EObject element) {
		return starts.getOrDefault(key(scale.momentOf(element)), 0.0);
	}

	/** The width of the moment of an element. */
	double widthOf(EObject element) {
		return widths.getOrDefault(key(scale.momentOf(element)), 0.0);
	}

	/** How far a step stands from where its moment begins; null for what is no step. */
	Double stepOf(AbstractDNode node) {
		return steps.get(node);
	}
}
