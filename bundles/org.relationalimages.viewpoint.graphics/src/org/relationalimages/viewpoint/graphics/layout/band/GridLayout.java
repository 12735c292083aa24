// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.Layout;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.style.ContainerLayout;

/**
 * Arranges a vertical stack of several horizontal ones: the regions of all rows are columns of one width, and what lies
 * free in a column is ordered as in one stack. Other regions of the outer stack take its whole width.
 */
public final class GridLayout implements Layout {

	private final LayoutContext context;
	private final DNodeContainer stack;
	private final List<AbstractDNode> rows;
	private final List<List<AbstractDNode>> columns = new ArrayList<>();
	private final List<AbstractDNode> wide = new ArrayList<>();

	/** Lays out one grid. */
	public GridLayout(LayoutContext context, DNodeContainer stack) {
		this.context = context;
		this.stack = stack;
		rows = StackLayout.regionsOf(stack);
		for (AbstractDNode row : rows)
			if (isRow(row))
				addCells(StackLayout.regionsOf((DContainer) row));
			else
				wide.add(row);
	}

	private void addCells(List<AbstractDNode> cells) {
		for (int i = 0; i < cells.size(); i++) {
			if (i == columns.size())
				columns.add(new ArrayList<>());
			columns.get(i).add(cells.get(i));
		}
	}

	/** Whether a container is a vertical stack with several rows of regions. */
	public static boolean isGrid(DContainer holder) {
		return holder instanceof DNodeContainer container && container.layout() == ContainerLayout.VERTICAL_STACK
				&& StackLayout.regionsOf(container).stream().filter(GridLayout::isRow).limit(2).count() == 2;
	}

	private static boolean isRow(AbstractDNode region) {
		return region instanceof DNodeContainer row && row.layout() == ContainerLayout.HORIZONTAL_STACK;
	}

	@Override
	public Size arrange() {
		List<Bands> all = new ArrayList<>();
		Map<AbstractDNode, Size> sizes = new IdentityHashMap<>();
		for (List<AbstractDNode> column : columns)
			all.add(add(column, sizes));
		for (AbstractDNode region : wide)
			all.add(add(List.of(region), sizes));
		Size size = stackUp(sizes::get);
		all.forEach(Bands::fill);
		new CrossEdges(context, stack, all).lead(CrossEdges.among(context, stack, rows));
		return size;
	}

	private Bands add(List<AbstractDNode> regions, Map<AbstractDNode, Size> sizes) {
		Bands bands = new Bands(context, stack, regions, true);
		for (int i = 0; i < regions.size(); i++)
			sizes.put(regions.get(i), bands.sizes().get(i));
		return bands;
	}

	/** Places rows and regions and gives the size of the grid, from the sizes that its regions need. */
	public Size stackUp(Function<AbstractDNode, Size> needed) {
		double[] widths = new double[columns.size()];
		for (int i = 0; i < widths.length; i++)
			for (AbstractDNode cell : columns.get(i))
				widths[i] = Math.max(widths[i], Math.ceil(needed.apply(cell).width()));
		widen(widths, needed);
		List<Size> sizes = new ArrayList<>();
		for (AbstractDNode row : rows)
			sizes.add(isRow(row) ? row((DNodeContainer) row, widths, needed) : needed.apply(row));
		return new Regions(context, stack, rows, sizes).stackUp();
	}

	/** Gives the columns the width that titles and regions across all of them need. */
	private void widen(double[] widths, Function<AbstractDNode, Size> needed) {
		double least = context.enlarged(stack, new Size(context.measure().titleWidth(stack), 0)).width();
		double sum = 0;
		for (double width : widths)
			sum += width;
		for (AbstractDNode row : rows)
			if (isRow(row)) {
				List<AbstractDNode> cells = StackLayout.regionsOf((DContainer) row);
				if (cells.size() == widths.length)
					sum -= Regions.sharedBorder(cells) * (widths.length - 1.0);
				break;
			}
		for (AbstractDNode row : rows)
			least = Math.max(least, isRow(row) ? context.measure().titleWidth(row) : needed.apply(row).width());
		double spare = Math.ceil(least - sum);
		for (int i = 0; i < widths.length && spare > 0; i++) {
			double more = Math.ceil(spare / (widths.length - i));
			widths[i] += more;
			spare -= more;
		}
	}

	private Size row(DNodeContainer row, double[] widths, Function<AbstractDNode, Size> needed) {
		List<AbstractDNode> cells = StackLayout.regionsOf(row);
		List<Size> sizes = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			double width = widths[i];
			for (int rest = cells.size(); i == cells.size() - 1 && rest < widths.length; rest++)
				width += widths[rest] - 1;
			sizes.add(new Size(width, needed.apply(cells.get(i)).height()));
		}
		return new Regions(context, row, cells, sizes).stackUp();
	}
}
