// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;
import org.relationalimages.viewpoint.graphics.layout.core.FreeSpot;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.Layout;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.style.ContainerLayout;
import org.relationalimages.viewpoint.style.EdgeStyle;

/**
 * Arranges a stack: its regions share one width (or height) and follow each other without a gap, in order. What lies
 * free in the regions is ordered across all of them, so that linked elements of different bands stand above each other.
 */
public final class StackLayout implements Layout {

	/** How far beside a column an edge passes its elements. */
	private static final double DETOUR = 14;

	/** What a straight edge, or one of two side by side, keeps off elements it passes. */
	private static final double BESIDE = 14;

	private final LayoutContext context;
	private final DNodeContainer stack;
	private final boolean vertical;
	private final List<AbstractDNode> regions = new ArrayList<>();
	private final List<List<Item>> bands = new ArrayList<>();
	private final Map<AbstractDNode, Item> items = new IdentityHashMap<>();
	private final Map<DEdge, BandLink> links = new IdentityHashMap<>();
	private final List<DEdge> edges = new ArrayList<>();

	/** Lays out one stack. */
	public StackLayout(LayoutContext context, DNodeContainer stack) {
		this.context = context;
		this.stack = stack;
		vertical = stack.layout() == ContainerLayout.VERTICAL_STACK;
	}

	@Override
	public Size arrange() {
		List<Size> sizes = new ArrayList<>();
		for (DDiagramElement child : stack.children())
			if (child instanceof AbstractDNode region && region.isVisible()) {
				regions.add(region);
				boolean free = region instanceof DNodeContainer container && container.layout() == ContainerLayout.FREE_FORM;
				bands.add(free ? context.items((DNodeContainer) region) : List.of());
				sizes.add(free ? null : context.arrange(region));
			}
		for (List<Item> band : bands)
			for (Item item : band)
				items.put(item.node, item);
		addLinks(stack);
		regions.forEach(this::addLinks);
		BandGraph graph = new BandGraph(bands, edges.stream().map(links::get).toList(), vertical, context);
		BandOrder.minimise(graph.rows, context);
		graph.seatGuests();
		BandPlacement.place(graph.rows, graph.passings(), context.nodeGap());
		BandRows rows = new BandRows(graph, bands.size(), edges.stream().map(links::get).toList(), vertical, context);
		for (int i = 0; i < regions.size(); i++)
			if (sizes.get(i) == null)
				sizes.set(i, regionSize(i, rows));
		Regions stacked = new Regions(context, stack, regions, sizes);
		Size size = stacked.stackUp();
		putItems(graph, rows);
		bendEdges(graph, rows);
		return size;
	}

	private void addLinks(Object holder) {
		for (DEdge edge : context.edges().in(holder)) {
			Item source = itemOf(edge.source());
			Item sink = itemOf(edge.sink());
			if (source != null && sink != null && source != sink) {
				Size label = edge.style() instanceof EdgeStyle style ? context.measure().edgeLabel(edge, style) : null;
				links.put(edge, new BandLink(source, sink, label));
				edges.add(edge);
			}
		}
	}

	private Item itemOf(DDiagramElement end) {
		for (Object at = end; at instanceof AbstractDNode node; at = node.parent()) {
			Item item = items.get(node);
			if (item != null)
				return item;
		}
		return null;
	}

	private Size regionSize(int index, BandRows rows) {
		AbstractDNode region = regions.get(index);
		double pad = context.padding();
		boolean empty = bands.get(index).isEmpty();
		Size content = vertical ? new Size(rows.length(), rows.thickness(index)) : new Size(rows.thickness(index) + rows.side(), rows.length());
		double width = Math.max(context.measure().titleWidth(region), (vertical || !empty ? content.width() : 0) + 2 * pad);
		double top = 0;
		for (AbstractDNode one : vertical ? List.of(region) : regions)
			top = Math.max(top, context.contentTop(one, width));
		double height = top + (empty && vertical ? pad : content.height() + pad);
		return context.enlarged(region, new Size(Math.max(width, SMALLEST_CONTAINER), height));
	}

	/** Puts the items into their regions, now that those have their size; the bands' contents share one middle. */
	private void putItems(BandGraph graph, BandRows rows) {
		for (int i = 0; i < regions.size(); i++) {
			PrecisePoint content = content(i, rows);
			List<PreciseRect> kept = new ArrayList<>();
			for (Item item : bands.get(i)) {
				Vertex vertex = graph.vertex(item);
				double along = vertex.center - rows.start() - vertex.size / 2;
				double across = rows.across(vertex.row) + (rows.rowThickness(vertex.row) - graph.thickness(vertex)) / 2;
				if (vertical)
					item.moveTo(content.x() + Math.floor(along), content.y() + Math.floor(across));
				else
					item.moveTo(content.x() + Math.floor(across), content.y() + Math.floor(along));
				if (item.isKept()) {
					item.x = item.node.bounds().x();
					item.y = item.node.bounds().y();
					kept.add(item.box());
				}
			}
			if (!kept.isEmpty())
				FreeSpot.avoid(bands.get(i).stream().filter(item -> !item.isKept()).toList(), kept,
						context.padding(), content.y());
			for (Item item : bands.get(i))
				context.result().place(item.node, item.x, item.y, item.width, item.height);
		}
	}

	/** Where the content of a band begins, relative to its region. */
	private PrecisePoint content(int index, BandRows rows) {
		AbstractDNode region = regions.get(index);
		double width = context.result().boundsOf(region).width();
		double height = context.result().boundsOf(region).height();
		double pad = context.padding();
		double top = context.contentTop(region, width);
		if (vertical)
			return new PrecisePoint(Math.floor((width - rows.length()) / 2),
					top + Math.floor(Math.max(0, height - top - pad - rows.thickness(index)) / 2));
		double highest = 0;
		for (AbstractDNode one : regions)
			highest = Math.max(highest, context.contentTop(one, context.result().boundsOf(one).width()));
		return new PrecisePoint(Math.floor((width - rows.thickness(index)) / 2),
				highest + Math.floor(Math.max(0, height - highest - pad - rows.length()) / 2));
	}

	/** Leads edges that pass rows between the elements there; all others run straight. */
	private void bendEdges(BandGraph graph, BandRows rows) {
		for (DEdge edge : edges) {
			BandLink link = links.get(edge);
			List<Vertex> passing = graph.passing(link);
			List<PrecisePoint> bends = passing.isEmpty() || isClear(link, passing, graph) ? List.of() : bends(passing, graph, rows);
			if (graph.isDetour(link))
				bends = detour(link);
			if (graph.vertex(link.source()).row > graph.vertex(link.sink()).row)
				bends = bends.reversed();
			context.result().bend(edge, stack, bends);
		}
	}

	/** Along the left side of a column. */
	private List<PrecisePoint> detour(BandLink link) {
		double x = Double.POSITIVE_INFINITY;
		for (Item item : bands.get(regions.indexOf(link.source().node.parent())))
			x = Math.min(x, boxIn(item).x());
		return List.of(new PrecisePoint(x - DETOUR, boxIn(link.source()).center().y()),
				new PrecisePoint(x - DETOUR, boxIn(link.sink()).center().y()));
	}

	private boolean isClear(BandLink link, List<Vertex> passing, BandGraph graph) {
		PreciseRect a = boxIn(link.source());
		PreciseRect b = boxIn(link.sink());
		for (Vertex spot : passing)
			for (Vertex other : graph.rows.get(spot.row))
				if (other.isPassing() ? other != spot : Clearance.crosses(a.center(), b.center(), boxIn(other.item).inset(-BESIDE, -BESIDE)))
					return false;
		return true;
	}

	private PreciseRect boxIn(Item item) {
		Bounds region = context.result().boundsOf((AbstractDNode) item.node.parent());
		return item.box().moved(region.x(), region.y());
	}

	private List<PrecisePoint> bends(List<Vertex> passing, BandGraph graph, BandRows rows) {
		List<PrecisePoint> bends = new ArrayList<>();
		for (Vertex spot : passing) {
			int band = graph.bandOfRow.get(spot.row);
			PrecisePoint content = content(band, rows);
			Bounds region = context.result().boundsOf(regions.get(band));
			double along = spot.center - rows.start();
			double from = rows.across(spot.row);
			double to = from + rows.rowThickness(spot.row);
			for (double across : to - from > 20 ? new double[] { from, to } : new double[] { (from + to) / 2 })
				bends.add(vertical ? new PrecisePoint(region.x() + content.x() + along, region.y() + content.y() + across)
						: new PrecisePoint(region.x() + content.x() + across, region.y() + content.y() + along));
		}
		return Clearance.simplified(bends);
	}

	/** Whether the regions of a container are stacked. */
	public static boolean isStack(DContainer holder) {
		return holder instanceof DNodeContainer container && (container.layout() == ContainerLayout.VERTICAL_STACK
				|| container.layout() == ContainerLayout.HORIZONTAL_STACK);
	}

	/** Whether what lies in the element is laid out by its stack rather than by itself. */
	public static boolean isBand(AbstractDNode region) {
		return !(region instanceof DNodeList) && region.parent() instanceof DNodeContainer parent && isStack(parent);
	}
}
