// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.layout.Progress;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.tool.Tools;

/** Does in the open diagrams of a case what a hand could do, in any order: each of the editor's gestures, each tool. */
final class RandomGestures {

	private static final int TRIES = 40;

	private final CaseDiagrams diagrams;
	private final Tools tools;
	private final Random random;

	RandomGestures(CaseDiagrams diagrams, long seed) {
		this.diagrams = diagrams;
		this.tools = new Tools(diagrams.session());
		this.random = new Random(seed);
	}

	/** Makes one gesture, which may turn out to change nothing, and says which. */
	String make() {
		// A diagram of what was deleted is closed, in the window.
		DDiagram diagram = any(diagrams.session().diagrams().all().stream().filter(one -> diagrams.session().isAttached(one.target())).toList());
		List<DDiagramElement> elements = new ArrayList<>();
		diagram.forEach(element -> {
			if (element.isVisible())
				elements.add(element);
		});
		if (elements.isEmpty())
			return "nothing to touch";
		String did = switch (random.nextInt(10)) {
			case 0, 1, 2 -> create(diagram, elements);
			case 3 -> connect(diagram, elements);
			case 4 -> type(elements);
			case 5 -> move(diagram, elements);
			case 6 -> delete(elements);
			case 7 -> reconnect(elements);
			case 8 -> drop(elements);
			default -> show(diagram, elements);
		};
		return diagram.name() + ": " + did;
	}

	private <T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private Point anywhere() {
		return new Point(random.nextInt(900), random.nextInt(700));
	}

	private String create(DDiagram diagram, List<DDiagramElement> elements) {
		List<? extends ToolDescription> all = tools.palette(diagram).tools().stream().filter(one -> !(one instanceof EdgeTool)).toList();
		for (int i = 0; i < TRIES && !all.isEmpty(); i++) {
			ToolDescription tool = any(all);
			Object holder = random.nextInt(4) == 0 ? diagram : any(elements);
			if (tools.canCreate(tool, holder)) {
				tools.create(tool, holder, random.nextBoolean() ? anywhere() : null);
				return tool.label();
			}
		}
		return "found nowhere to create";
	}

	private String connect(DDiagram diagram, List<DDiagramElement> elements) {
		for (int i = 0; i < TRIES; i++) {
			DDiagramElement source = any(elements);
			DDiagramElement target = any(elements);
			List<EdgeTool> possible = source == target ? List.of() : tools.connectable(source, target);
			if (!possible.isEmpty()) {
				EdgeTool tool = any(possible);
				tools.connect(tool, source, target);
				return tool.label();
			}
		}
		return "found nothing to connect";
	}

	private String type(List<DDiagramElement> elements) {
		DDiagramElement view = any(elements);
		if (tools.canEdit(view))
			tools.edit(view, random.nextInt(5) == 0 ? "" : "Something else " + random.nextInt(100));
		return "type over " + view.label();
	}

	private String move(DDiagram diagram, List<DDiagramElement> elements) {
		if (!(any(elements) instanceof AbstractDNode node) || node.bounds() == null)
			return "moved nothing";
		Bounds now = node.bounds();
		boolean resized = random.nextInt(3) == 0;
		Bounds then = new Bounds(now.x() + random.nextInt(200) - 100, now.y() + random.nextInt(200) - 100,
				resized ? now.width() + random.nextInt(60) : now.width(), resized ? now.height() + random.nextInt(60) : now.height());
		diagrams.session().arrange("Move", diagram, change -> diagrams.layouter().place(change, Map.of(node, then)));
		return "move " + node.label();
	}

	private String delete(List<DDiagramElement> elements) {
		DDiagramElement view = any(elements);
		if (tools.canDelete(view))
			tools.delete(List.of(view));
		return "delete " + view.label();
	}

	private String reconnect(List<DDiagramElement> elements) {
		List<DEdge> edges = elements.stream().filter(DEdge.class::isInstance).map(DEdge.class::cast).toList();
		for (int i = 0; i < TRIES && !edges.isEmpty(); i++) {
			DEdge edge = any(edges);
			boolean isSource = random.nextBoolean();
			DDiagramElement end = any(elements);
			if (tools.canReconnect(edge, isSource, end)) {
				tools.reconnect(edge, isSource, end);
				return "reconnect " + edge.mapping().name();
			}
		}
		return "found nothing to reconnect";
	}

	private String drop(List<DDiagramElement> elements) {
		for (int i = 0; i < TRIES; i++) {
			DDiagramElement view = any(elements);
			DDiagramElement holder = any(elements);
			if (view != holder && tools.canDrop(view, holder)) {
				tools.drop(List.of(view), holder, anywhere());
				return "drop " + view.label();
			}
		}
		return "found nowhere to drop";
	}

	private String show(DDiagram diagram, List<DDiagramElement> elements) {
		List<Layer> layers = diagram.description().layers().stream().filter(Layer::isOptional).toList();
		List<CompositeFilter> filters = diagram.description().filters();
		int choice = random.nextInt(4);
		if (choice == 0 && !layers.isEmpty()) {
			Layer layer = any(layers);
			diagrams.session().diagrams().layer(diagram, layer, !diagram.activeLayers().contains(layer));
			return "layer " + layer.label();
		}
		if (choice == 1 && !filters.isEmpty()) {
			CompositeFilter filter = any(filters);
			diagrams.session().diagrams().filter(diagram, filter, !diagram.activeFilters().contains(filter));
			return "filter " + filter.label();
		}
		if (choice == 2) {
			DDiagramElement view = any(elements);
			diagrams.session().diagrams().hide(diagram, List.of(view), random.nextBoolean());
			return "hide or show " + view.label();
		}
		diagrams.session().arrange("Arrange all", diagram, change -> diagrams.layouter().arrangeAll(change, Progress.NONE));
		return "arrange all";
	}
}
