// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;
import org.relationalimages.viewpoint.graphics.layout.core.FreeSpot;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.Layout;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.specification.ContainerMapping;
import org.relationalimages.viewpoint.style.ContainerLayout;
import org.relationalimages.viewpoint.style.EdgeStyle;

/**
 * The regions of a stack, or of one column of a grid, with what lies free in them. It is ordered across all the regions,
 * so that linked elements of different bands stand above each other.
 */
final class Bands {

	/** How far beside a column an edge passes its elements. */
	private static final double DETOUR = 16;

	/** What a straight edge, or one of two side by side, keeps off elements it passes. */
	private static final double BESIDE = 16;

	private final LayoutContext context;
	private final DNodeContainer stack;
	private final List<AbstractDNode> regions;
	private final boolean vertical;
	private final List<List<Item>> bands = new ArrayList<>();
	private final List<Size> sizes = new ArrayList<>();
	private final Map<AbstractDNode, Item> items = new IdentityHashMap<>();
	private final Map<DEdge, BandLink> links = new IdentityHashMap<>();
	private final List<DEdge> edges = new ArrayList<>();
	private final BandGraph graph;
	private final BandRows rows;

	/**
	 * Arranges what is in the regions and orders it.
	 *
	 * @param stack    the stack around all the regions
	 * @param vertical whether the regions are one below the other
	 */
	Bands(LayoutContext context, DNodeContainer stack, List<AbstractDNode> regions, boolean vertical) {
		this.context = context;
		this.stack = stack;
		this.regions = regions;
		this.vertical = vertical;
		for (AbstractDNode region : regions) {
			boolean free = region instanceof DNodeContainer container && container.layout() == ContainerLayout.FREE_FORM
					&& context.arrangementOf(container) == null;
			bands.add(free ? context.items((DNodeContainer) region) : List.of());
			sizes.add(free ? null : context.arrange(region));
		}
		for (List<Item> band : bands)
			for (Item item : band)
				items.put(item.node, item);
		addLinks(stack);
		regions.forEach(this::addLinks);
		List<BandLink> ordered = edges.stream().map(links::get).toList();
		graph = new BandGraph(bands, ordered, vertical, context);
		BandOrder.minimise(graph.rows, context);
		graph.seatGuests();
		BandPlacement.place(graph.rows, graph.passings(), context.nodeGap());
		rows = new BandRows(graph, bands.size(), ordered, vertical, context);
		for (int i = 0; i < regions.size(); i++)
			if (sizes.get(i) == null)
				sizes.set(i, regionSize(i));
	}

	/** The sizes that the regions need. */
	List<Size> sizes() {
		return sizes;
	}

	/** Whether the specification puts nothing into a region, so that its title is all of it. */
	private static boolean neverHolds(AbstractDNode region) {
		return region.mapping() instanceof ContainerMapping mapping && mapping.subNodeMappings().isEmpty()
				&& mapping.subContainerMappings().isEmpty();
	}

	/** Places what is in the regions, now that those have their places, and leads the edges among it. */
	void fill() {
		putItems();
		bendEdges();
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

	/** The items in all the regions. */
	Collection<Item> items() {
		return items.values();
	}

	/** The item that is or holds the end of an edge; null when it isn't in these regions. */
	Item itemOf(Object end) {
		for (Object at = end; at instanceof AbstractDNode node; at = node.parent()) {
			Item item = items.get(node);
			if (item != null)
				return item;
		}
		return null;
	}

	private Size regionSize(int index) {
		AbstractDNode region = regions.get(index);
		double pad = context.padding();
		boolean empty = bands.get(index).isEmpty();
		Size content = vertical ? new Size(rows.length(), rows.thickness(index)) : new Size(rows.thickness(index) + rows.side(), rows.length());
		double width = Math.max(context.measure().titleWidth(region), (vertical || !empty ? content.width() : 0) + 2 * pad);
		double top = 0;
		for (AbstractDNode one : vertical ? List.of(region) : regions)
			top = Math.max(top, context.contentTop(one, width));
		double height = top + (!empty || !vertical ? content.height() + pad : neverHolds(region) || region.isFolded() ? 0 : pad);
		return context.enlarged(region, new Size(Math.max(width, Layout.SMALLEST_CONTAINER), height));
	}

	/** Puts the items into their regions, now that those have their size; the bands' contents share one middle. */
	private void putItems() {
		for (int i = 0; i < regions.size(); i++) {
			PrecisePoint content = content(i);
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
	private PrecisePoint content(int index) {
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
	private void bendEdges() {
		for (DEdge edge : edges) {
			BandLink link = links.get(edge);
			List<Vertex> passing = graph.passing(link);
			List<PrecisePoint> bends = passing.isEmpty() || isClear(link, passing) ? List.of() : bends(passing);
			if (graph.isDetour(link))
				bends = detour(link);
			if (bends.isEmpty() && !vertical)
				bends = throughSides(link);
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

	/** Out of the side of an element and into the side of another one, where a straight edge would pass behind others in their columns. */
	private List<PrecisePoint> throughSides(BandLink link) {
		boolean forth = graph.vertex(link.source()).row <= graph.vertex(link.sink()).row;
		PreciseRect left = boxIn(forth ? link.source() : link.sink());
		PreciseRect right = boxIn(forth ? link.sink() : link.source());
		double from = columnOf(forth ? link.source() : link.sink()).mapToDouble(PreciseRect::right).max().orElse(left.right());
		double to = columnOf(forth ? link.sink() : link.source()).mapToDouble(PreciseRect::x).min().orElse(right.x());
		PrecisePoint out = new PrecisePoint(from + BESIDE / 2, left.center().y());
		PrecisePoint in = new PrecisePoint(to - BESIDE / 2, right.center().y());
		boolean blocked = items.values().stream().anyMatch(other -> other != link.source() && other != link.sink()
				&& Clearance.crosses(left.center(), right.center(), boxIn(other)));
		return blocked && out.x() < in.x() ? List.of(out, in) : List.of();
	}

	/** The places of everything in the region that an item is in. */
	private Stream<PreciseRect> columnOf(Item item) {
		return items.values().stream().filter(other -> other.node.parent() == item.node.parent()).map(this::boxIn);
	}

	private boolean isClear(BandLink link, List<Vertex> passing) {
		PreciseRect a = boxIn(link.source());
		PreciseRect b = boxIn(link.sink());
		for (Vertex spot : passing)
			for (Vertex other : graph.rows.get(spot.row))
				if (other.isPassing() ? other != spot : Clearance.crosses(a.center(), b.center(), boxIn(other.item).inset(-BESIDE, -BESIDE)))
					return false;
		return true;
	}

	/** The place of a region, that of an item, in the stack. */
	PreciseRect regionBox(Item item) {
		AbstractDNode region = (AbstractDNode) item.node.parent();
		PrecisePoint corner = cornerOf(region);
		return new PreciseRect(corner.x(), corner.y(), context.result().boundsOf(region).width(), context.result().boundsOf(region).height());
	}

	/** The place of an item in the stack. */
	PreciseRect boxIn(Item item) {
		PrecisePoint corner = cornerOf((AbstractDNode) item.node.parent());
		return item.box().moved(corner.x(), corner.y());
	}

	/** The upper left corner of a region in the stack. */
	private PrecisePoint cornerOf(AbstractDNode region) {
		PrecisePoint corner = new PrecisePoint(0, 0);
		for (Object at = region; at != stack && at instanceof AbstractDNode node; at = node.parent())
			corner = corner.plus(context.result().boundsOf(node).x(), context.result().boundsOf(node).y());
		return corner;
	}

	private List<PrecisePoint> bends(List<Vertex> passing) {
		List<PrecisePoint> bends = new ArrayList<>();
		for (Vertex spot : passing) {
			int band = graph.bandOfRow.get(spot.row);
			PrecisePoint content = content(band);
			PrecisePoint region = cornerOf(regions.get(band));
			double along = spot.center - rows.start();
			double from = rows.across(spot.row);
			double to = from + rows.rowThickness(spot.row);
			for (double across : to - from > 20 ? new double[] { from, to } : new double[] { (from + to) / 2 })
				bends.add(vertical ? new PrecisePoint(region.x() + content.x() + along, region.y() + content.y() + across)
						: new PrecisePoint(region.x() + content.x() + across, region.y() + content.y() + along));
		}
		return Clearance.simplified(bends);
	}
}
