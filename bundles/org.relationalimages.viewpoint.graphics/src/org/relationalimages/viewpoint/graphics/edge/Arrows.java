// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.scene.Fill;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.Stroke;
import org.relationalimages.viewpoint.style.EdgeArrow;
import org.relationalimages.viewpoint.style.Rgb;

/** Draws the ends of edges. Parts follow each other from the end of the edge inwards. */
final class Arrows {

	private enum Part {
		POINT, AWAY, CLOSED, CLOSED_AWAY, FILLED, FILLED_AWAY, DIAMOND, FILL_DIAMOND, DOT, PLUS
	}

	private final Rgb color;
	private final Supplier<Rgb> paper;
	private final double width;
	private final double unit;

	/** @param paper gives the colour of the inner side of hollow ends; asked for those only */
	Arrows(Rgb color, Supplier<Rgb> paper, double width) {
		this.color = color;
		this.paper = paper;
		this.width = Math.max(1, width);
		this.unit = 8 + 2 * this.width;
	}

	private static List<Part> parts(EdgeArrow arrow) {
		return switch (arrow) {
		case NO_DECORATION -> List.of();
		case OUTPUT_ARROW -> List.of(Part.AWAY);
		case INPUT_ARROW -> List.of(Part.POINT);
		case OUTPUT_CLOSED_ARROW -> List.of(Part.CLOSED_AWAY);
		case INPUT_CLOSED_ARROW -> List.of(Part.CLOSED);
		case OUTPUT_FILL_CLOSED_ARROW -> List.of(Part.FILLED_AWAY);
		case INPUT_FILL_CLOSED_ARROW -> List.of(Part.FILLED);
		case DIAMOND -> List.of(Part.DIAMOND);
		case FILL_DIAMOND -> List.of(Part.FILL_DIAMOND);
		case INPUT_ARROW_WITH_DIAMOND -> List.of(Part.DIAMOND, Part.POINT);
		case INPUT_ARROW_WITH_FILL_DIAMOND -> List.of(Part.FILL_DIAMOND, Part.POINT);
		case CIRCLE_PLUS -> List.of(Part.PLUS);
		case DOT -> List.of(Part.DOT);
		case INPUT_ARROW_WITH_DOT -> List.of(Part.POINT, Part.DOT);
		case DIAMOND_WITH_DOT -> List.of(Part.DIAMOND, Part.DOT);
		case FILL_DIAMOND_WITH_DOT -> List.of(Part.FILL_DIAMOND, Part.DOT);
		case INPUT_ARROW_WITH_DIAMOND_AND_DOT -> List.of(Part.DIAMOND, Part.POINT, Part.DOT);
		case INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT -> List.of(Part.FILL_DIAMOND, Part.POINT, Part.DOT);
		};
	}

	/** How long the end is along the edge, in pixels. */
	double length(EdgeArrow arrow) {
		double length = 0;
		for (Part part : parts(arrow))
			length += length(part);
		return length;
	}

	/** How far the line must stop before the end so that it does not show inside or before it. */
	double cut(EdgeArrow arrow) {
		return switch (arrow) {
		case NO_DECORATION, OUTPUT_ARROW -> 0;
		case INPUT_ARROW, INPUT_ARROW_WITH_DOT -> width * 0.8;
		default -> length(parts(arrow).getFirst()) - 0.5;
		};
	}

	private double length(Part part) {
		return switch (part) {
		case DIAMOND, FILL_DIAMOND -> unit * 1.5;
		case DOT -> unit * 0.7;
		default -> unit;
		};
	}

	/** Draws an end at a place; the edge comes from the other. */
	List<Primitive> draw(EdgeArrow arrow, PrecisePoint end, PrecisePoint from) {
		List<Primitive> drawn = new ArrayList<>();
		double distance = end.distance(from);
		if (distance < 1e-6)
			return drawn;
		double ux = (from.x() - end.x()) / distance;
		double uy = (from.y() - end.y()) / distance;
		PrecisePoint at = end;
		for (Part part : parts(arrow)) {
			drawn.add(draw(part, at, ux, uy));
			double length = length(part);
			at = at.plus(ux * length, uy * length);
		}
		return drawn;
	}

	private Primitive draw(Part part, PrecisePoint tip, double ux, double uy) {
		double half = unit * 0.42;
		double length = length(part);
		return switch (part) {
		case POINT -> wings(false, tip.plus(ux * width / 2, uy * width / 2), ux, uy, length - width / 2, half, null);
		case AWAY -> wings(false, tip.plus(ux * length, uy * length), -ux, -uy, length, half, null);
		case CLOSED -> wings(true, tip.plus(ux * width / 2, uy * width / 2), ux, uy, length - width / 2, half, paper.get());
		case CLOSED_AWAY -> wings(true, tip.plus(ux * length, uy * length), -ux, -uy, length - width / 2, half, paper.get());
		case FILLED -> wings(true, tip.plus(ux * width / 2, uy * width / 2), ux, uy, length - width / 2, half, color);
		case FILLED_AWAY -> wings(true, tip.plus(ux * length, uy * length), -ux, -uy, length - width / 2, half, color);
		case DIAMOND -> diamond(tip, ux, uy, length, paper.get());
		case FILL_DIAMOND -> diamond(tip, ux, uy, length, color);
		case DOT -> new PathPrimitive(circle(tip.plus(ux * length / 2, uy * length / 2), length * 0.42),
				new Fill.Plain(color), null);
		case PLUS -> plus(tip.plus(ux * length / 2, uy * length / 2), length / 2 - width / 2);
		};
	}

	private Primitive wings(boolean closed, PrecisePoint tip, double ux, double uy, double length, double half, Rgb fill) {
		Outline outline = Outline.through(closed, List.of(tip.plus(ux * length - uy * half, uy * length + ux * half), tip,
				tip.plus(ux * length + uy * half, uy * length - ux * half)));
		return new PathPrimitive(outline, fill == null ? null : new Fill.Plain(fill), Stroke.solid(color, width));
	}

	private Primitive diamond(PrecisePoint tip, double ux, double uy, double length, Rgb fill) {
		double half = unit * 0.4;
		PrecisePoint middle = tip.plus(ux * length / 2, uy * length / 2);
		Outline outline = Outline.through(true, List.of(tip, middle.plus(-uy * half, ux * half),
				tip.plus(ux * length, uy * length), middle.plus(uy * half, -ux * half)));
		return new PathPrimitive(outline, new Fill.Plain(fill), Stroke.solid(color, width));
	}

	private Primitive plus(PrecisePoint c, double r) {
		Outline sign = circle(c, r).and(Outline.polyline(c.x() - r, c.y(), c.x() + r, c.y()))
				.and(Outline.polyline(c.x(), c.y() - r, c.x(), c.y() + r));
		return new PathPrimitive(sign, new Fill.Plain(paper.get()), Stroke.solid(color, width));
	}

	private static Outline circle(PrecisePoint c, double r) {
		return Outline.ellipse(new PreciseRect(c.x() - r, c.y() - r, 2 * r, 2 * r));
	}
}
