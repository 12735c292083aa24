// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.node.Measure;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** Lays out elements with all they hold, from the inside out. */
final class Arranger {

	static final double SMALLEST_CONTAINER = 60;

	final Measure measure;
	final LayoutResult plan;
	final LayoutEdges links;
	final LayoutOptions options;
	final Borders borders;
	final Progress progress;
	private int done;
	private int total;

	/** @param anew whether bordered nodes the user placed give up their place, too */
	Arranger(Measure measure, LayoutResult layoutResult, LayoutEdges layoutEdges, LayoutOptions options, Progress progress, boolean anew) {
		this.measure = measure;
		this.plan = layoutResult;
		this.links = layoutEdges;
		this.options = options;
		this.progress = progress;
		this.borders = new Borders(measure, layoutResult, anew);
	}

	/** Lays out what is directly in the diagram and everything in it. */
	void diagram(DDiagram diagram) {
		diagram.forEach(element -> total += element instanceof AbstractDNode ? 1 : 0);
		FreeLayout.arrange(this, diagram, items(diagram), options.padding(), options.padding());
	}

	/** The visible nodes of a holder, each laid out inside and ready to be placed. */
	List<Item> items(DContainer holder) {
		List<Item> items = new ArrayList<>();
		for (DDiagramElement child : holder.children())
			if (child instanceof AbstractDNode node && node.isVisible())
				items.add(item(node));
		return items;
	}

	/** One element laid out inside and ready to be placed. */
	Item item(AbstractDNode node) {
		return item(node, arrange(node));
	}

	Item item(AbstractDNode node, Size size) {
		borders.place(node, size);
		return new Item(node, size, borders.ink(node, size));
	}

	/** Lays out the inside of an element and gives the size it needs. */
	Size arrange(AbstractDNode node) {
		if (progress.isCancelled())
			throw new LayoutCancelled();
		progress.worked(++done, total);
		Size size = switch (node) {
		case DNode one -> measure.node(one);
		case DNodeList list -> ListLayout.arrange(this, list);
		case DNodeContainer container when isStack(container) -> StackLayout.arrange(this, container);
		case DNodeContainer container -> free(container);
		case DNodeListElement row -> new Size(measure.rowWidth(row), measure.rowHeight(row, measure.rowWidth(row)));
		};
		return enlarged(node, size);
	}

	static boolean isStack(DContainer holder) {
		return holder instanceof DNodeContainer container && (container.layout() == ContainerLayout.VERTICAL_STACK
				|| container.layout() == ContainerLayout.HORIZONTAL_STACK);
	}

	/** The size with what the user, the specification and bordered nodes ask for. */
	Size enlarged(AbstractDNode node, Size size) {
		Bounds old = node.bounds();
		Size result = size;
		if (old != null && (node.isSized() || node.isPinned()))
			result = node instanceof DNode ? new Size(old.width(), old.height())
					: result.max(new Size(old.width(), old.height()));
		else if (node instanceof DContainer && node.width() != null && node.width() > 0)
			result = result.max(new Size(Measure.pixels(node.width()), 0));
		if (node instanceof DContainer && node.height() != null && node.height() > 0 && !node.isSized())
			result = result.max(new Size(0, Measure.pixels(node.height())));
		return node.borderedNodes().isEmpty() ? result : result.max(new Size(0, borders.height(node)));
	}

	private Size free(DNodeContainer container) {
		List<Item> items = items(container);
		Size content = items.isEmpty() ? new Size(0, 0) : FreeLayout.arrange(this, container, items, 0, 0);
		return fit(container, items, content);
	}

	/** Shifts a container's content below its title and gives the container's size. */
	Size fit(AbstractDNode container, List<Item> items, Size content) {
		double pad = options.padding() + borders.inner(container);
		double width = Math.max(Math.max(measure.titleWidth(container), content.width() + 2 * pad), SMALLEST_CONTAINER);
		if (!items.isEmpty() && width < measure.titleWidth(container) + borders.inner(container) * 2)
			width = measure.titleWidth(container) + borders.inner(container) * 2;
		width = enlarged(container, new Size(width, 0)).width();
		double top = contentTop(container, width);
		double dx = (width - content.width()) / 2;
		for (Item item : items)
			if (!keeps(item.node)) {
				item.x += dx;
				item.y += top;
				plan.place(item.node, item.x, item.y, item.width, item.height);
			}
		plan.shiftBends(container, dx, top);
		double right = width;
		double bottom = items.isEmpty() ? Math.max(top + options.padding() / 2.0, SMALLEST_CONTAINER / 2)
				: top + content.height() + options.padding();
		for (Item item : items) {
			PreciseRect box = item.box();
			right = Math.max(right, box.right() + pad);
			bottom = Math.max(bottom, box.bottom() + options.padding());
		}
		return new Size(right, bottom);
	}

	/** Where a container's content begins: below the title. */
	double contentTop(AbstractDNode container, double width) {
		double title = measure.titleHeight(container, width);
		return title > 0 ? Math.ceil(title + options.padding() * 0.4) : options.padding();
	}

	/** Whether even "Arrange all" leaves the element where it is. */
	static boolean keeps(AbstractDNode node) {
		return node.isPinned() && node.bounds() != null;
	}
}
