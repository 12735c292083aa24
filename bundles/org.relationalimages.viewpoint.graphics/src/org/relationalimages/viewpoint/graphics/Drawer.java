// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.diagram.Decoration;
import org.relationalimages.viewpoint.graphics.edge.Backgrounds;
import org.relationalimages.viewpoint.graphics.edge.EdgePainter;
import org.relationalimages.viewpoint.graphics.edge.EdgeRouter;
import org.relationalimages.viewpoint.graphics.edge.LabelPlacement;
import org.relationalimages.viewpoint.graphics.edge.ParallelEdges;
import org.relationalimages.viewpoint.graphics.edge.Polyline;
import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.node.DecorationPainter;
import org.relationalimages.viewpoint.graphics.node.FigurePainter;
import org.relationalimages.viewpoint.graphics.node.LabelBoxes;
import org.relationalimages.viewpoint.graphics.node.Measure;
import org.relationalimages.viewpoint.graphics.node.NodeShapes;
import org.relationalimages.viewpoint.graphics.scene.Faded;
import org.relationalimages.viewpoint.graphics.scene.Fill;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.PlacedLabel;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.Stroke;
import org.relationalimages.viewpoint.style.Border;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.NodeStyle;
import org.relationalimages.viewpoint.style.Rgb;

/** Turns elements of a diagram into what is to be painted. The screen and every picture are painted from this alone. */
public final class Drawer {

	private static final Rgb DOT = new Rgb(136, 136, 136);

	private final NodeShapes nodeShapes;
	private final LabelBoxes labelBoxes;
	private final FigurePainter figurePainter;
	private final DecorationPainter decorationPainter;
	private final EdgeRouter edgeRouter;
	private final Backgrounds backgrounds;
	private final LabelPlacement spots;
	private final EdgePainter edges;
	private Emphasis emphasis = Emphasis.NONE;

	/** Draws with the pictures the finder finds. */
	public Drawer(ImageFinder finder) {
		this(new Images(finder));
	}

	/** Draws with the given pictures. */
	public Drawer(Images images) {
		nodeShapes = new NodeShapes(images);
		labelBoxes = new LabelBoxes(images);
		figurePainter = new FigurePainter(images);
		decorationPainter = new DecorationPainter(images);
		ParallelEdges parallelEdges = new ParallelEdges(new Measure(images));
		edgeRouter = new EdgeRouter(nodeShapes, parallelEdges);
		backgrounds = new Backgrounds(nodeShapes);
		spots = new LabelPlacement(nodeShapes, labelBoxes, edgeRouter);
		edges = new EdgePainter(images, edgeRouter, backgrounds, spots);
	}

	/** Lets everything else fade from now on. */
	public void emphasise(Emphasis wanted) {
		emphasis = wanted;
	}

	private List<Primitive> shaded(DDiagramElement element, List<Primitive> primitives) {
		return primitives.isEmpty() || emphasis.keeps(element) ? primitives : Faded.of(primitives);
	}

	/** What to paint for this element alone, in order; empty when it is not visible or not laid out yet. */
	public List<Primitive> draw(DDiagramElement element) {
		if (!element.isVisible())
			return List.of();
		List<Primitive> drawn = new ArrayList<>(body(element));
		drawn.addAll(floating(element));
		return drawn;
	}

	/** The part of {@link #draw} that lies in the element's own plane: a node with what is inside it, an edge's line. */
	public List<Primitive> body(DDiagramElement element) {
		if (!element.isVisible())
			return List.of();
		return shaded(element, switch (element) {
		case DEdge edge -> lines(edge);
		case AbstractDNode node -> node(node);
		});
	}

	/** The part of {@link #draw} that belongs above all edges, so that no line runs through it: labels of edges, labels outside their node, titles of bands. */
	public List<Primitive> floating(DDiagramElement element) {
		if (!element.isVisible())
			return List.of();
		return shaded(element, switch (element) {
		case DEdge edge -> edges.labels(edge);
		case AbstractDNode node -> {
			PreciseRect box = !LabelBoxes.floats(node) || NodeShapes.isSmall(node) ? null : nodeShapes.box(node);
			PlacedLabel label = box == null ? null : labelBoxes.place(node, box);
			yield label == null ? List.of() : label.draw(backgrounds.behind(node, label.box().center()));
		}
		});
	}

	/** What to paint for an edge without its labels; empty when it is not visible or an end has no place. */
	public List<Primitive> line(DEdge edge) {
		return edge.isVisible() ? shaded(edge, lines(edge)) : List.of();
	}

	/** What to paint for the labels of an edge; they belong on top of the lines of all edges. */
	public List<Primitive> labels(DEdge edge) {
		return edge.isVisible() ? shaded(edge, edges.labels(edge)) : List.of();
	}

	private List<Primitive> lines(DEdge edge) {
		List<Primitive> drawn = new ArrayList<>(edges.line(edge));
		boolean isLabelled = edge.style() instanceof EdgeStyle style && style.centerLabel() != null && !edge.label().isBlank();
		List<Decoration> onLine = edge.decorations().stream().filter(one -> !isLabelled || DecorationPainter.isInMiddle(one)).toList();
		List<PrecisePoint> course = onLine.isEmpty() ? List.of() : edgeRouter.route(edge);
		if (!course.isEmpty())
			drawn.addAll(decorationPainter.draw(onLine, DecorationPainter.onEdge(EdgeRouter.middle(edge, course))));
		return drawn;
	}

	private List<Primitive> node(AbstractDNode node) {
		PreciseRect box = nodeShapes.box(node);
		if (box == null || box.width() <= 0 || box.height() <= 0)
			return List.of();
		if (NodeShapes.isSmall(node))
			return List.of(new PathPrimitive(Outline.ellipse(box), new Fill.Plain(DOT), null));
		List<Primitive> drawn = new ArrayList<>();
		switch (node.style()) {
		case NodeStyle style when node instanceof DNode -> drawn.addAll(figurePainter.node(style.figure(), style.border(), box));
		case ContainerStyle style -> drawn.addAll(figurePainter.container(style.figure(), style.border(), box));
		case null, default -> {
			// A row of a list is its text alone.
		}
		}
		drawn.addAll(decorationPainter.draw(node.decorations().stream().filter(DecorationPainter::isInMiddle).toList(), box));
		PlacedLabel label = LabelBoxes.floats(node) ? null : labelBoxes.place(node, box);
		if (label != null)
			drawn.addAll(label.draw(null));
		if (node instanceof DNodeList list && label != null && LabelBoxes.hasRows(list) && node.style() instanceof ContainerStyle style)
			drawn.add(separator(nodeShapes.outline(node, box), new PrecisePoint(box.center().x(), label.box().bottom() + LabelBoxes.TITLE_PAD_Y),
					box.width(), style.border()));
		drawn.addAll(decorationPainter.draw(node.decorations().stream().filter(one -> !DecorationPainter.isInMiddle(one)).toList(),
				nodeShapes.signRoom(node, box)));
		return drawn;
	}

	/** A line through the given place from one side of the outline to the other. */
	private static Primitive separator(Outline outline, PrecisePoint middle, double width, Border border) {
		Stroke stroke = Stroke.solid(border == null ? DOT : border.color(), 1);
		double left = outline.exit(middle, new PrecisePoint(middle.x() - width, middle.y())).x();
		double right = outline.exit(middle, new PrecisePoint(middle.x() + width, middle.y())).x();
		return new PathPrimitive(Outline.polyline(left, middle.y(), right, middle.y()), null, stroke);
	}

	/**
	 * Everything visible in paint order: nodes and containers from the outside in, then the lines of edges, then what floats
	 * above (a second entry of the same element).
	 */
	public List<DrawnElement> drawAll(DDiagram diagram) {
		List<DrawnElement> all = new ArrayList<>();
		for (DDiagramElement element : diagram.children())
			if (!(element instanceof DEdge))
				addNodes(element, all);
		List<DrawnElement> nodes = List.copyOf(all);
		for (DDiagramElement element : diagram.children())
			if (element instanceof DEdge edge)
				add(all, edge, body(edge));
		List<DrawnElement> lines = List.copyOf(all.subList(nodes.size(), all.size()));
		spots.remember(diagram);
		for (DrawnElement line : lines)
			add(all, line.element(), floating(line.element()));
		for (DrawnElement node : nodes)
			add(all, node.element(), floating(node.element()));
		spots.forget();
		return all;
	}

	private void addNodes(DDiagramElement element, List<DrawnElement> all) {
		if (!(element instanceof AbstractDNode node) || !node.isVisible())
			return;
		add(all, node, shaded(node, node(node)));
		if (!NodeShapes.isSmall(node) && node instanceof DContainer container)
			for (DDiagramElement child : container.children())
				addNodes(child, all);
		for (DNode bordered : node.borderedNodes())
			addNodes(bordered, all);
	}

	private static void add(List<DrawnElement> all, DDiagramElement element, List<Primitive> primitives) {
		if (!primitives.isEmpty())
			all.add(new DrawnElement(element, primitives));
	}

	/** The form of a node in absolute pixels, for hit tests and highlights; empty before the first layout. */
	public Outline outline(AbstractDNode node) {
		PreciseRect box = nodeShapes.box(node);
		return box == null ? new Outline(List.of()) : nodeShapes.outline(node, box);
	}

	/** The course of an edge between the outlines of its ends, bends included; empty when an end has no place. */
	public List<PrecisePoint> route(DEdge edge) {
		return edgeRouter.route(edge);
	}

	/** Where a straight line from the given place to the element's middle meets its outline; for an edge its middle. Null before the first layout. */
	public PrecisePoint anchor(DDiagramElement element, PrecisePoint from) {
		return switch (element) {
		case AbstractDNode node -> {
			PreciseRect box = nodeShapes.box(node);
			yield box == null ? null : nodeShapes.outline(node, box).exit(box.center(), from);
		}
		case DEdge edge -> {
			List<PrecisePoint> course = edgeRouter.route(edge);
			yield course.isEmpty() ? null : EdgeRouter.middle(edge, course);
		}
		};
	}

	/** Whether a click at the place, give or take the tolerance in pixels, means the element: its form, its line or its label. */
	public boolean hits(DDiagramElement element, PrecisePoint place, double tolerance) {
		PreciseRect label = labelBox(element);
		if (label != null && label.inset(-tolerance, -tolerance).contains(place))
			return true;
		return switch (element) {
		case DEdge edge -> {
			List<PrecisePoint> course = edgeRouter.route(edge);
			yield !course.isEmpty() && Polyline.distance(course, place) <= tolerance + 1;
		}
		case AbstractDNode node -> outline(node).contains(place);
		};
	}

	/** Where the element's label stands (an edge's center label), in absolute pixels; null without one. */
	public PreciseRect labelBox(DDiagramElement element) {
		return switch (element) {
		case DEdge edge -> edge.style() instanceof EdgeStyle style && style.centerLabel() != null
				? edges.place(edge, style).stream().filter(label -> label.style() == style.centerLabel())
						.map(PlacedLabel::box).findFirst().orElse(null)
				: null;
		case AbstractDNode node -> {
			PreciseRect box = nodeShapes.box(node);
			PlacedLabel label = box == null ? null : labelBoxes.place(node, box);
			yield label == null ? null : label.box();
		}
		};
	}

	/** The rectangle of all ink of this element alone; null when there is none. */
	public PreciseRect extent(DDiagramElement element) {
		return draw(element).stream().map(Primitive::box).reduce(PreciseRect::union).orElse(null);
	}
}
