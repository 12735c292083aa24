// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.free;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.core.Clearance;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutEdges;
import org.relationalimages.viewpoint.style.EdgeStyle;

/** Arranges elements that lie free in a holder, in layers along their edges (ELK layered, in the caller's thread). */
final class LayeredLayout {

	static {
		// Outside ELK's own workbench plug-ins nobody else tells it of its options' types.
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	/** With more elements, speed counts for more than the last crossing or room for a label. */
	private static final int LARGE = 400;
	/** With more elements or edges, ELK would take minutes or hours: the elements stand in rows, edges run straight. */
	private static final int MOST_NODES = 10_000;
	private static final int MOST_EDGES = 2_000;

	private final LayoutContext context;
	private final Object holder;
	private final Map<AbstractDNode, ElkNode> nodes = new IdentityHashMap<>();
	private final Map<DEdge, ElkEdge> edges = new LinkedHashMap<>();
	private final ElkNode graph = ElkGraphUtil.createGraph();
	private boolean squared;

	private LayeredLayout(LayoutContext context, Object holder) {
		this.context = context;
		this.holder = holder;
	}

	/** Places the items with their ink's upper left corner at the given place and returns the size of all ink. */
	static Size arrange(LayoutContext context, Object holder, List<Item> items, double left, double top) {
		return new LayeredLayout(context, holder).layered(items, left, top);
	}

	private Size layered(List<Item> items, double left, double top) {
		for (Item item : items)
			nodes.put(item.node, node(item));
		squared = addEdges();
		if (nodes.size() > MOST_NODES || edges.size() > MOST_EDGES)
			return inRows(items, left, top);
		graph.setProperty(LayeredOptions.DIRECTION, context.isRightwards() ? Direction.RIGHT : Direction.DOWN);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, squared ? EdgeRouting.ORTHOGONAL : EdgeRouting.POLYLINE);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) context.nodeGap());
		graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, (double) context.nodeGap());
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, (double) context.layerGap());
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, context.nodeGap() / 2.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, context.nodeGap() / 2.0);
		graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
		graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
		graph.setProperty(LayeredOptions.ASPECT_RATIO, 1.7);
		graph.setProperty(LayeredOptions.THOROUGHNESS, items.size() > LARGE ? 2 : 7);
		if (edges.size() <= LARGE) // it compares everything in a layer with each other
			graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
		new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return context.isCancelled();
			}
		});
		context.checkCancelled();
		return collect(items, left, top);
	}

	private Size inRows(List<Item> items, double left, double top) {
		Size size = Rows.arrange(items, left, top, context.nodeGap());
		edges.keySet().forEach(edge -> context.result().bend(edge, holder, List.of()));
		return size;
	}

	private ElkNode node(Item item) {
		ElkNode node = ElkGraphUtil.createNode(graph);
		node.setDimensions(item.fullWidth(), item.fullHeight());
		return node;
	}

	/** Gives whether all edges run squared. */
	private boolean addEdges() {
		boolean squared = true;
		for (DEdge edge : context.edges().in(holder)) {
			ElkNode source = nodes.get(LayoutEdges.childOf(holder, edge.source()));
			ElkNode sink = nodes.get(LayoutEdges.childOf(holder, edge.sink()));
			if (source == null || sink == null || source == sink)
				continue;
			ElkEdge made = ElkGraphUtil.createSimpleEdge(source, sink);
			edges.put(edge, made);
			if (edge.style() instanceof EdgeStyle style) {
				squared &= style.routing() != org.relationalimages.viewpoint.style.EdgeRouting.STRAIGHT;
				label(edge, style, made);
			}
		}
		return squared && !edges.isEmpty();
	}

	private void label(DEdge edge, EdgeStyle style, ElkEdge made) {
		Size size = nodes.size() > LARGE ? null : context.measure().edgeLabel(edge, style);
		if (size == null)
			return;
		ElkLabel label = ElkGraphUtil.createLabel(made);
		label.setText("label");
		label.setDimensions(size.width(), size.height());
		label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
	}

	/** Takes the result over, its upper left corner moved to the given place, and gives the size of elements, bends and labels. */
	private Size collect(List<Item> items, double left, double top) {
		PreciseRect all = null;
		for (Item item : items) {
			item.moveTo(nodes.get(item.node).getX(), nodes.get(item.node).getY());
			all = PreciseRect.around(all, item.box());
		}
		Map<DEdge, List<PrecisePoint>> ways = new LinkedHashMap<>();
		for (Map.Entry<DEdge, ElkEdge> one : edges.entrySet()) {
			List<PrecisePoint> way = !squared && isClear(one.getKey(), items) ? List.of() : bends(one.getKey(), one.getValue());
			ways.put(one.getKey(), way);
			for (PrecisePoint bend : way)
				all = PreciseRect.around(all, new PreciseRect(bend.x(), bend.y(), 0, 0));
			PreciseRect label = label(one.getKey(), way);
			if (label != null)
				all = PreciseRect.around(all, label);
		}
		if (all == null)
			return new Size(0, 0);
		double dx = Math.round(left - all.x());
		double dy = Math.round(top - all.y());
		for (Item item : items)
			item.moveTo(Math.round(item.box().x() + dx), Math.round(item.box().y() + dy));
		ways.forEach((edge, way) -> context.result().bend(edge, holder, way.stream().map(p -> p.plus(dx, dy)).toList()));
		return new Size(Math.ceil(all.width()), Math.ceil(all.height()));
	}

	/** About where the label of an edge will stand; null without one. */
	private PreciseRect label(DEdge edge, List<PrecisePoint> way) {
		ElkNode a = nodes.get(LayoutEdges.childOf(holder, edge.source()));
		ElkNode b = nodes.get(LayoutEdges.childOf(holder, edge.sink()));
		Size size = edge.style() instanceof EdgeStyle style ? context.measure().edgeLabel(edge, style) : null;
		if (size == null)
			return null;
		PrecisePoint middle = way.isEmpty() ? new PrecisePoint((a.getX() + a.getWidth() / 2 + b.getX() + b.getWidth() / 2) / 2,
				(a.getY() + a.getHeight() / 2 + b.getY() + b.getHeight() / 2) / 2) : way.get(way.size() / 2);
		return new PreciseRect(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height());
	}

	/** Whether a straight line between both ends meets no other element, so that bends would only disturb. */
	private boolean isClear(DEdge edge, List<Item> items) {
		Item source = null;
		Item sink = null;
		for (Item item : items) {
			source = item.node == edge.source() ? item : source;
			sink = item.node == edge.sink() ? item : sink;
		}
		if (source == null || sink == null)
			return true;
		PrecisePoint a = new PrecisePoint(source.x + source.width / 2, source.y + source.height / 2);
		PrecisePoint b = new PrecisePoint(sink.x + sink.width / 2, sink.y + sink.height / 2);
		for (Item item : items)
			if (item != source && item != sink && Clearance.crosses(a, b, item.box().inset(-4, -4)))
				return false;
		return true;
	}

	/** The bends of an edge whose ends lie directly in the holder; the others find their way themselves. */
	private List<PrecisePoint> bends(DEdge edge, ElkEdge made) {
		if (edge.source().parent() != holder || edge.sink().parent() != holder)
			return List.of();
		List<PrecisePoint> bends = new ArrayList<>();
		for (ElkEdgeSection section : made.getSections())
			for (ElkBendPoint bend : section.getBendPoints())
				bends.add(new PrecisePoint(bend.getX(), bend.getY()));
		return bends;
	}
}
