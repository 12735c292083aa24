// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.axis.AlignedBands;
import org.relationalimages.viewpoint.graphics.layout.band.GridLayout;
import org.relationalimages.viewpoint.graphics.layout.band.ListLayout;
import org.relationalimages.viewpoint.graphics.layout.band.StackLayout;
import org.relationalimages.viewpoint.graphics.layout.core.Borders;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.Layout;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutEdges;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutResult;
import org.relationalimages.viewpoint.graphics.layout.free.FreeItems;
import org.relationalimages.viewpoint.graphics.layout.free.FreeLayout;
import org.relationalimages.viewpoint.graphics.node.Measure;

/** Lays out elements with all they hold, from the inside out. */
final class Arranger implements LayoutContext {

	private final Measure measure;
	private final LayoutResult result;
	private final LayoutEdges edges;
	private final LayoutOptions options;
	private final Borders borders;
	private final Progress progress;
	private final Ranking ranking;
	private int done;
	private int total;

	/** @param anew whether bordered nodes the user placed give up their place, too */
	Arranger(Measure measure, LayoutResult layoutResult, LayoutEdges layoutEdges, LayoutOptions options, Progress progress, boolean anew) {
		this.measure = measure;
		this.result = layoutResult;
		this.edges = layoutEdges;
		this.options = options;
		this.progress = progress;
		this.ranking = options.ranking().duringOneLayout();
		this.borders = new Borders(measure, layoutResult, anew);
	}

	/** Lays out what is directly in the diagram and everything in it. */
	void diagram(DDiagram diagram) {
		diagram.forEach(element -> total += element instanceof AbstractDNode ? 1 : 0);
		FreeItems.arrange(this, diagram, items(diagram), options.padding(), options.padding());
	}

	@Override
	public List<Item> items(DContainer holder) {
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

	@Override
	public Size arrange(AbstractDNode node) {
		checkCancelled();
		progress.worked(++done, total);
		Size size = switch (node) {
		case DNode one -> measure.node(one);
		case DNodeList list -> layoutOf(list).arrange();
		case DNodeContainer container -> layoutOf(container).arrange();
		case DNodeListElement row -> new Size(measure.rowWidth(row), measure.rowHeight(row, measure.rowWidth(row)));
		};
		return enlarged(node, size);
	}

	/** The way in which a container of nodes or rows arranges what is in it. */
	Layout layoutOf(DContainer container) {
		return switch (container) {
		case DNodeList list -> new ListLayout(this, list);
		case DNodeContainer grid when GridLayout.isGrid(grid) -> new GridLayout(this, grid);
		case DNodeContainer bands when AlignedBands.isAligned(this, bands) -> new AlignedBands(this, bands);
		case DNodeContainer stack when StackLayout.isStack(stack) -> new StackLayout(this, stack);
		case DNodeContainer free -> new FreeLayout(this, free);
		case DDiagram diagram -> throw new IllegalArgumentException("A diagram is laid out as a whole.");
		};
	}

	@Override
	public Size enlarged(AbstractDNode node, Size size) {
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

	@Override
	public double contentTop(AbstractDNode container, double width) {
		double title = measure.titleHeight(container, width);
		return title > 0 ? Math.ceil(title + options.padding() * 0.4) : options.padding();
	}

	@Override
	public Measure measure() {
		return measure;
	}

	@Override
	public LayoutResult result() {
		return result;
	}

	@Override
	public LayoutEdges edges() {
		return edges;
	}

	@Override
	public Borders borders() {
		return borders;
	}

	@Override
	public int nodeGap() {
		return options.nodeGap();
	}

	@Override
	public int layerGap() {
		return options.layerGap();
	}

	@Override
	public int padding() {
		return options.padding();
	}

	@Override
	public int widestRow() {
		return options.widestRow();
	}

	@Override
	public boolean isRightwards() {
		return options.rightwards();
	}

	@Override
	public Integer rankOf(EObject element) {
		return ranking.rankOf(element);
	}

	@Override
	public FreeArrangement arrangementOf(DContainer holder) {
		return options.arrangements().of(holder);
	}

	@Override
	public boolean isCancelled() {
		return progress.isCancelled();
	}
}
