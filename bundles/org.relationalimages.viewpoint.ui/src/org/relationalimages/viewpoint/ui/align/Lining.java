// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.align;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.ToIntFunction;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;

/** Ways to bring boxes in line. All but distributing take the last box as the measure, as the one selected last. */
public enum Lining {
	/** Left sides in one line. */
	LEFT("Align left", (box, last) -> new Bounds(last.x(), box.y(), box.width(), box.height())),
	/** Middles above each other. */
	CENTER("Align centres", (box, last) -> new Bounds(last.x() + (last.width() - box.width()) / 2, box.y(), box.width(), box.height())),
	/** Right sides in one line. */
	RIGHT("Align right", (box, last) -> new Bounds(last.right() - box.width(), box.y(), box.width(), box.height())),
	/** Tops in one line. */
	TOP("Align top", (box, last) -> new Bounds(box.x(), last.y(), box.width(), box.height())),
	/** Middles beside each other. */
	MIDDLE("Align middles", (box, last) -> new Bounds(box.x(), last.y() + (last.height() - box.height()) / 2, box.width(), box.height())),
	/** Bottoms in one line. */
	BOTTOM("Align bottom", (box, last) -> new Bounds(box.x(), last.bottom() - box.height(), box.width(), box.height())),
	/** Equal gaps from left to right. */
	ACROSS("Distribute across", null),
	/** Equal gaps from top to bottom. */
	DOWN("Distribute down", null),
	/** The same width. */
	WIDTH("Same width", (box, last) -> new Bounds(box.x(), box.y(), last.width(), box.height())),
	/** The same height. */
	HEIGHT("Same height", (box, last) -> new Bounds(box.x(), box.y(), box.width(), last.height())),
	/** The same size. */
	SIZE("Same size", (box, last) -> new Bounds(box.x(), box.y(), last.width(), last.height()));

	private final String label;
	private final BinaryOperator<Bounds> toLast;

	Lining(String label, BinaryOperator<Bounds> toLast) {
		this.label = label;
		this.toLast = toLast;
	}

	/** What the user reads. */
	public String label() {
		return label;
	}

	/** Whether it changes sizes rather than places. */
	public boolean isSizing() {
		return this == WIDTH || this == HEIGHT || this == SIZE;
	}

	/** How many elements it takes at least. */
	public int least() {
		return toLast == null ? 3 : 2;
	}

	/** The new bounds, relative to the parents, of those elements that change. Elements without bounds are left out. */
	public Map<AbstractDNode, Bounds> places(List<AbstractDNode> elements) {
		Map<AbstractDNode, Bounds> boxes = new LinkedHashMap<>();
		for (AbstractDNode element : elements)
			if (element.absoluteBounds() != null)
				boxes.put(element, element.absoluteBounds());
		Map<AbstractDNode, Bounds> places = new LinkedHashMap<>();
		if (boxes.size() < least())
			return places;
		Bounds last = List.copyOf(boxes.values()).getLast();
		Map<AbstractDNode, Bounds> wanted = toLast == null ? spread(boxes, this == ACROSS) : new LinkedHashMap<>();
		if (toLast != null)
			boxes.forEach((element, box) -> wanted.put(element, toLast.apply(box, last)));
		wanted.forEach((element, box) -> {
			Bounds now = boxes.get(element);
			if (!now.equals(box))
				places.put(element, new Bounds(element.bounds().x() + box.x() - now.x(), element.bounds().y() + box.y() - now.y(), box.width(),
						box.height()));
		});
		return places;
	}

	/** Equal gaps between the first and the last in their order on the sheet, which both stay. */
	private static Map<AbstractDNode, Bounds> spread(Map<AbstractDNode, Bounds> boxes, boolean across) {
		ToIntFunction<Bounds> start = across ? Bounds::x : Bounds::y;
		ToIntFunction<Bounds> size = across ? Bounds::width : Bounds::height;
		List<Map.Entry<AbstractDNode, Bounds>> sorted = boxes.entrySet().stream()
				.sorted(Comparator.comparingInt(entry -> start.applyAsInt(entry.getValue()))).toList();
		int from = start.applyAsInt(sorted.getFirst().getValue());
		int to = start.applyAsInt(sorted.getLast().getValue()) + size.applyAsInt(sorted.getLast().getValue());
		int filled = sorted.stream().mapToInt(entry -> size.applyAsInt(entry.getValue())).sum();
		double gap = (to - from - filled) / (double) (sorted.size() - 1);
		Map<AbstractDNode, Bounds> wanted = new LinkedHashMap<>();
		double at = from;
		for (Map.Entry<AbstractDNode, Bounds> entry : sorted) {
			Bounds box = entry.getValue();
			int place = (int) Math.round(at);
			wanted.put(entry.getKey(), across ? new Bounds(place, box.y(), box.width(), box.height()) : new Bounds(box.x(), place, box.width(), box.height()));
			at += size.applyAsInt(box) + gap;
		}
		return wanted;
	}
}
