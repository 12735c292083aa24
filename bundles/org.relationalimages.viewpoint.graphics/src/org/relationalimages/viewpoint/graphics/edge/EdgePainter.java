// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.DEdge;
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
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LabelAlignment;
import org.relationalimages.viewpoint.style.LabelStyle;
import org.relationalimages.viewpoint.style.Rgb;

/** Draws edges: the line with its ends, and the labels at its begin, middle and end. */
public final class EdgePainter {

	private static final double HAIRLINE = 0.7;
	private static final double SIDE_GAP = 4;
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
		return line(style, course, backgrounds.at(edge, beforeEnd));
	}

	/**
	 * A line with its ends.
	 *
	 * @param course its points, at least two
	 * @param paper  colour of the inner side of hollow ends
	 */
	public static List<Primitive> line(EdgeStyle style, List<PrecisePoint> course, Rgb paper) {
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
				drawn.addAll(decorationPainter.before(edge.decorations(), label.box()));
		}
		return drawn;
	}

	/** The labels in the order begin, center, end; those it has. */
	public List<PlacedLabel> place(DEdge edge, EdgeStyle style) {
		List<PlacedLabel> placed = new ArrayList<>(1);
		boolean center = style.centerLabel() != null && !edge.label().isBlank();
		boolean begin = style.beginLabel() != null && !edge.beginLabel().isBlank();
		boolean end = style.endLabel() != null && !edge.endLabel().isBlank();
		if (!center && !begin && !end || edge.isCollapsed())
			return placed;
		List<PrecisePoint> course = edgeRouter.route(edge);
		if (course.isEmpty())
			return placed;
		Arrows arrows = new Arrows(style.color(), Rgb.BLACK, width(style));
		if (begin)
			placed.add(beside(edge, style.beginLabel(), edge.beginLabel(), course, false, arrows.length(style.sourceArrow())));
		if (center) {
			PlacedLabel sized = label(style.centerLabel(), edge.label(), course.getFirst());
			double signs = decorationPainter.width(edge.decorations());
			PrecisePoint middle = spots.find(edge, course, sized.box().width() + signs, sized.box().height());
			placed.add(label(style.centerLabel(), edge.label(), middle.plus(signs / 2, 0)));
		}
		if (end)
			placed.add(beside(edge, style.endLabel(), edge.endLabel(), course, true, arrows.length(style.targetArrow())));
		return placed;
	}

	/** Puts a label beside the line near an end: above or right of it if nothing stands there, else on the other side or further on. */
	private PlacedLabel beside(DEdge edge, LabelStyle style, String text, List<PrecisePoint> course, boolean atEnd, double arrow) {
		PlacedLabel sized = label(style, text, course.getFirst());
		double w = sized.box().width();
		double h = sized.box().height();
		double total = Polyline.length(course);
		PrecisePoint near = Polyline.direction(course, atEnd ? total : 0);
		double along = Math.max(arrow, END_GAP) + Math.abs(near.x()) * w / 2 + Math.abs(near.y()) * h / 2;
		List<PreciseRect> candidates = new ArrayList<>();
		for (double further = 0; further <= 4 * h; further += h) {
			double at = Math.clamp(atEnd ? total - along - further : along + further, 0, total);
			PrecisePoint direction = Polyline.direction(course, at);
			PrecisePoint p = Polyline.at(course, at);
			double nx = -direction.y();
			double ny = direction.x();
			int side = ny > 0.2 || Math.abs(ny) <= 0.2 && nx < 0 ? -1 : 1;
			double off = Math.abs(nx) * w / 2 + Math.abs(ny) * h / 2 + SIDE_GAP;
			candidates.add(new PreciseRect(p.x() + side * nx * off - w / 2, p.y() + side * ny * off - h / 2, w, h));
			candidates.add(new PreciseRect(p.x() - side * nx * off - w / 2, p.y() - side * ny * off - h / 2, w, h));
		}
		return new PlacedLabel(sized.block(), spots.best(edge, candidates), style, LabelAlignment.CENTER, sized.icon());
	}

	private PlacedLabel label(LabelStyle style, String text, PrecisePoint center) {
		ImageSource icon = style.showIcon() ? images.get(style.iconPath()) : null;
		TextBlock block = TextRuler.balance(text, TextFont.of(style), Measure.EDGE_LABEL_WIDTH);
		double w = block.width() + PlacedLabel.lead(icon);
		double h = PlacedLabel.height(block, icon);
		return new PlacedLabel(block, new PreciseRect(center.x() - w / 2, center.y() - h / 2, w, h), style,
				LabelAlignment.CENTER, icon);
	}
}
