// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.Decoration;
import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.node.DecorationPainter;
import org.relationalimages.viewpoint.graphics.node.Measure;
import org.relationalimages.viewpoint.graphics.scene.Fill;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.PlacedLabel;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.Stroke;
import org.relationalimages.viewpoint.graphics.text.TextBlock;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextRuler;
import org.relationalimages.viewpoint.style.EdgeRouting;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LabelAlignment;
import org.relationalimages.viewpoint.style.LabelStyle;
import org.relationalimages.viewpoint.style.Rgb;

/** Draws edges: the line with its ends, and the labels at its begin, middle and end. */
public final class EdgePainter {

	private static final double HAIRLINE = 0.7;
	private static final double END_GAP = 8;
	private static final double PAPER_OPACITY = 0.93;

	private final Images images;
	private final EdgeRouter edgeRouter;
	private final Backgrounds backgrounds;
	private final LabelPlacement spots;
	private final DecorationPainter decorationPainter;

	public EdgePainter(Images images, EdgeRouter edgeRouter, Backgrounds backgrounds, LabelPlacement spots) {
		this.images = images;
		this.edgeRouter = edgeRouter;
		this.backgrounds = backgrounds;
		this.spots = spots;
		this.decorationPainter = new DecorationPainter(images);
	}

	public List<Primitive> line(DEdge edge) {
		if (!(edge.style() instanceof EdgeStyle style))
			return List.of();
		List<PrecisePoint> course = edgeRouter.route(edge);
		if (course.isEmpty())
			return List.of();
		PrecisePoint beforeEnd = Polyline.at(course, Math.max(0, Polyline.length(course) - END_GAP));
		return line(style, course, () -> backgrounds.at(edge, beforeEnd));
	}

	/**
	 * A line with its ends.
	 *
	 * @param course its points, at least two
	 * @param paper  gives the colour of the inner side of hollow ends; asked for those only
	 */
	public static List<Primitive> line(EdgeStyle style, List<PrecisePoint> course, Supplier<Rgb> paper) {
		double width = width(style);
		Arrows arrows = new Arrows(style.color(), paper, width);
		List<Primitive> drawn = new ArrayList<>();
		List<PrecisePoint> trimmed = Polyline.trimmed(course, arrows.cut(style.sourceArrow()), arrows.cut(style.targetArrow()));
		Stroke stroke = Stroke.of(style.line(), style.color(), width);
		drawn.add(new PathPrimitive(style.bracket() ? bracket(trimmed) : Polyline.rounded(trimmed), null, stroke));
		drawn.addAll(arrows.draw(style.sourceArrow(), course.getFirst(), course.get(1)));
		drawn.addAll(arrows.draw(style.targetArrow(), course.getLast(), course.get(course.size() - 2)));
		return drawn;
	}

	static double width(EdgeStyle style) {
		return style.size() <= 0 ? HAIRLINE : Math.min(style.size(), 40);
	}

	/** A bracket: the line leaves both ends at right angles and runs beside them. */
	private static Outline bracket(List<PrecisePoint> course) {
		PrecisePoint a = course.getFirst();
		PrecisePoint b = course.getLast();
		double d = Math.max(1, a.distance(b));
		double nx = -(b.y() - a.y()) / d * END_GAP * 2;
		double ny = (b.x() - a.x()) / d * END_GAP * 2;
		return Outline.through(false, List.of(a, a.plus(nx, ny), b.plus(nx, ny), b));
	}

	public List<Primitive> labels(DEdge edge) {
		if (!(edge.style() instanceof EdgeStyle style))
			return List.of();
		List<PlacedLabel> placed = place(edge, style);
		List<Primitive> drawn = new ArrayList<>();
		for (PlacedLabel label : placed) {
			Rgb paper = backgrounds.at(edge, label.box().center());
			drawn.add(new PathPrimitive(Outline.rounded(label.box().inset(-3, -1), 4, 4), new Fill.Plain(paper, PAPER_OPACITY), null));
			drawn.addAll(label.draw(null));
			if (label.style() == style.centerLabel())
				drawn.addAll(decorationPainter.before(signs(edge), label.box()));
		}
		return drawn;
	}

	/** The labels in the order begin, center, end; those it has. */
	public List<PlacedLabel> place(DEdge edge, EdgeStyle style) {
		boolean any = style.centerLabel() != null && !edge.label().isBlank() || style.beginLabel() != null && !edge.beginLabel().isBlank()
				|| style.endLabel() != null && !edge.endLabel().isBlank();
		return any && !edge.isCollapsed() ? spots.of(edge, this::place) : List.of();
	}

	private List<PlacedLabel> place(DEdge edge, Obstacles obstacles) {
		List<PlacedLabel> placed = new ArrayList<>(1);
		List<PrecisePoint> course = edgeRouter.route(edge);
		if (course.isEmpty() || edge.isCollapsed() || !(edge.style() instanceof EdgeStyle style))
			return placed;
		EdgeLabelSpots labelSpots = new EdgeLabelSpots(edge, course, obstacles);
		Arrows arrows = new Arrows(style.color(), () -> Rgb.BLACK, width(style));
		if (style.beginLabel() != null && !edge.beginLabel().isBlank())
			placed.add(moved(label(style.beginLabel(), edge.beginLabel()), labelSpots::nearBegin, arrows.length(style.sourceArrow())));
		if (style.centerLabel() != null && !edge.label().isBlank()) {
			double signs = decorationPainter.width(signs(edge));
			PlacedLabel sized = widened(label(style.centerLabel(), edge.label()), signs);
			boolean tree = style.routing() == EdgeRouting.TREE;
			placed.add(widened(moved(sized, (box, none) -> tree ? labelSpots.besideMiddle(box)
					: labelSpots.onLine(box, edgeRouter.areStacked(edge)), 0), -signs));
		}
		if (style.endLabel() != null && !edge.endLabel().isBlank())
			placed.add(moved(label(style.endLabel(), edge.endLabel()), labelSpots::nearEnd, arrows.length(style.targetArrow())));
		return placed;
	}

	private static PlacedLabel moved(PlacedLabel sized, BiFunction<PreciseRect, Double, PreciseRect> spot, double arrow) {
		return new PlacedLabel(sized.block(), spot.apply(sized.box(), arrow), sized.style(), LabelAlignment.CENTER, sized.icon());
	}

	/** The decorations that are before the label in the middle, not in the middle themselves. */
	private static List<Decoration> signs(DEdge edge) {
		return edge.decorations().stream().filter(one -> !DecorationPainter.isInMiddle(one)).toList();
	}

	/** A label with more room before it, for signs; with a negative width less. */
	private static PlacedLabel widened(PlacedLabel label, double by) {
		PreciseRect box = label.box();
		return new PlacedLabel(label.block(), new PreciseRect(box.x() - by, box.y(), box.width() + by, box.height()), label.style(),
				LabelAlignment.CENTER, label.icon());
	}

	/** A label measured, not yet in its place. */
	private PlacedLabel label(LabelStyle style, String text) {
		ImageSource icon = style.showIcon() ? images.get(style.iconPath()) : null;
		TextBlock block = TextRuler.balance(text, TextFont.of(style), Measure.EDGE_LABEL_WIDTH);
		return new PlacedLabel(block, new PreciseRect(0, 0, block.width() + PlacedLabel.lead(icon), PlacedLabel.height(block, icon)), style,
				LabelAlignment.CENTER, icon);
	}
}
