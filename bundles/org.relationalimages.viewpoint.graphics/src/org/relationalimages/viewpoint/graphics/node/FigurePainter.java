// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.node;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.image.SvgShape;
import org.relationalimages.viewpoint.graphics.scene.Fill;
import org.relationalimages.viewpoint.graphics.scene.ImagePrimitive;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.Stroke;
import org.relationalimages.viewpoint.style.Border;
import org.relationalimages.viewpoint.style.ContainerFigure;
import org.relationalimages.viewpoint.style.LineStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.Rgb;

/** Draws figures without their labels. Nothing is painted outside the box. */
public final class FigurePainter {

	private static final Rgb MISSING = new Rgb(150, 150, 150);
	private static final double RING = 0.28;

	private final Images images;

	public FigurePainter(Images images) {
		this.images = images;
	}

	public List<Primitive> node(NodeFigure figure, Border border, PreciseRect box) {
		Stroke stroke = stroke(border);
		PreciseRect body = inset(box, stroke);
		return switch (figure) {
		case NodeFigure.Square s -> List.of(path(ShapeOutline.RECTANGLE.outline(body), s.color(), stroke));
		case NodeFigure.Ellipse e -> List.of(path(ShapeOutline.ELLIPSE.outline(body), e.color(), stroke));
		case NodeFigure.Lozenge l -> List.of(path(ShapeOutline.LOZENGE.outline(body), l.color(), stroke));
		case NodeFigure.Dot d -> List.of(path(ShapeOutline.ELLIPSE.outline(body), d.color(), stroke));
		case NodeFigure.Note n -> note(n.color(), stroke, body);
		case NodeFigure.BundledImage image -> bundled(image, stroke, body);
		case NodeFigure.WorkspaceImage image -> image(image.path(), stroke, box);
		case NodeFigure.Gauge gauge -> gauge(gauge, stroke, body);
		};
	}

	public List<Primitive> container(ContainerFigure figure, Border border, PreciseRect box) {
		Stroke stroke = stroke(border);
		PreciseRect body = inset(box, stroke);
		return switch (figure) {
		case ContainerFigure.Flat flat -> flat(flat, stroke, body);
		case ContainerFigure.Shape shape -> List.of(path(ShapeOutline.PARALLELOGRAM.outline(body), shape.backgroundColor(), stroke));
		case ContainerFigure.WorkspaceImage image -> image(image.path(), stroke, box);
		};
	}

	/** The outline of a container's figure. */
	static Outline outline(ContainerFigure figure, PreciseRect box) {
		return figure instanceof ContainerFigure.Flat flat
				? Outline.rounded(box, flat.arcWidth() / 2.0, flat.arcHeight() / 2.0)
				: ShapeOutline.of(figure).outline(box);
	}

	private List<Primitive> flat(ContainerFigure.Flat flat, Stroke stroke, PreciseRect body) {
		Outline outline = outline(flat, body);
		Rgb back = flat.backgroundColor();
		Rgb front = flat.foregroundColor();
		if (back.equals(front))
			return List.of(path(outline, back, stroke));
		return switch (flat.backgroundStyle()) {
		case GRADIENT_LEFT_TO_RIGHT -> List.of(new PathPrimitive(outline, new Fill.Gradient(back, front, false), stroke));
		case GRADIENT_TOP_TO_BOTTOM -> List.of(new PathPrimitive(outline, new Fill.Gradient(back, front, true), stroke));
		case LIQUID -> List.of(new PathPrimitive(outline, new Fill.Plain(back), null),
				new PathPrimitive(Outline.rounded(new PreciseRect(body.x(), body.y(), body.width(), body.height() / 2),
						flat.arcWidth() / 2.0, flat.arcHeight() / 2.0), new Fill.Gradient(front, back, true), null),
				new PathPrimitive(outline, null, stroke == null ? Stroke.solid(back, 0.5) : stroke));
		};
	}

	private List<Primitive> note(Rgb color, Stroke stroke, PreciseRect body) {
		double fold = Math.min(ShapeOutline.FOLD, Math.min(body.width(), body.height()) / 2);
		Outline ear = Outline.polygon(body.right() - fold, body.y(), body.right() - fold, body.y() + fold, body.right(),
				body.y() + fold);
		return List.of(path(ShapeOutline.NOTE.outline(body), color, stroke),
				new PathPrimitive(ear, new Fill.Plain(darker(color)), stroke));
	}

	private List<Primitive> bundled(NodeFigure.BundledImage image, Stroke stroke, PreciseRect body) {
		Rgb color = image.color();
		return switch (image.shape()) {
		case "triangle" -> List.of(path(ShapeOutline.TRIANGLE.outline(body), color, stroke));
		case "dot" -> List.of(path(Outline.ellipse(body), color, stroke));
		case "ring" -> List.of(path(Outline.ellipse(body)
				.and(Outline.ellipse(body.inset(body.width() * RING, body.height() * RING))), color, stroke));
		case "stroke" -> List.of(path(Outline.rectangle(body.inset(0, body.height() * 0.42)), color, stroke));
		default -> List.of(path(Outline.rectangle(body), color, stroke));
		};
	}

	private List<Primitive> image(String path, Stroke stroke, PreciseRect box) {
		List<Primitive> drawn = new ArrayList<>();
		ImageSource source = images.get(path);
		PreciseRect body = inset(box, stroke);
		if (source != null && source.shape() != null)
			drawn.add(stretched(source.shape(), box));
		else if (source != null)
			drawn.add(new ImagePrimitive(box, source));
		else {
			PreciseRect frame = box.inset(0.5, 0.5);
			drawn.add(new PathPrimitive(Outline.rectangle(frame).and(Outline.polyline(frame.x(), frame.y(), frame.right(), frame.bottom()))
					.and(Outline.polyline(frame.right(), frame.y(), frame.x(), frame.bottom())), null,
					Stroke.of(LineStyle.DASH, MISSING, 1)));
		}
		if (stroke != null)
			drawn.add(new PathPrimitive(Outline.rectangle(body), null, stroke));
		return drawn;
	}

	private static Primitive stretched(SvgShape shape, PreciseRect box) {
		Stroke line = shape.width() > 0 ? new Stroke(shape.line(), shape.width(), shape.dashes()) : null;
		return new PathPrimitive(shape.form().within(box), new Fill.Plain(shape.fill()), line);
	}

	private List<Primitive> gauge(NodeFigure.Gauge gauge, Stroke stroke, PreciseRect body) {
		int count = gauge.sections().size();
		if (count == 0)
			return List.of(new PathPrimitive(Outline.rectangle(body), null, stroke == null ? Stroke.solid(MISSING, 1) : stroke));
		int columns = switch (gauge.alignment()) {
		case "HORIZONTAL" -> count;
		case "VERTICAL" -> 1;
		default -> (int) Math.ceil(Math.sqrt(count));
		};
		int rows = (count + columns - 1) / columns;
		double gap = Math.min(3, Math.min(body.width() / columns, body.height() / rows) / 6);
		List<Primitive> drawn = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			PreciseRect cell = whole(new PreciseRect(body.x() + i % columns * body.width() / columns,
					body.y() + i / columns * body.height() / rows, body.width() / columns, body.height() / rows).inset(gap, gap));
			NodeFigure.Gauge.Section section = gauge.sections().get(i);
			double range = section.max() - (double) section.min();
			double part = range <= 0 ? 0 : Math.clamp((section.value() - (double) section.min()) / range, 0, 1);
			drawn.add(path(Outline.rectangle(cell), section.backgroundColor(), null));
			double level = Math.rint(cell.height() * part);
			drawn.add(path(Outline.rectangle(new PreciseRect(cell.x(), cell.bottom() - level, cell.width(), level)),
					section.foregroundColor(), null));
		}
		if (stroke != null)
			drawn.add(new PathPrimitive(Outline.rectangle(body), null, stroke));
		return drawn;
	}

	/** The box with its edges on whole pixels, so that narrow bars look the same in every format. */
	private static PreciseRect whole(PreciseRect box) {
		double x = Math.rint(box.x());
		double y = Math.rint(box.y());
		return new PreciseRect(x, y, Math.max(1, Math.rint(box.right()) - x), Math.max(1, Math.rint(box.bottom()) - y));
	}

	private static PathPrimitive path(Outline outline, Rgb color, Stroke stroke) {
		return new PathPrimitive(outline, new Fill.Plain(color), stroke);
	}

	static Stroke stroke(Border border) {
		return border == null || border.size() <= 0 ? null
				: Stroke.of(border.line(), border.color(), border.drawn());
	}

	private static PreciseRect inset(PreciseRect box, Stroke stroke) {
		return stroke == null ? box : box.inset(stroke.width() / 2, stroke.width() / 2);
	}

	private static Rgb darker(Rgb c) {
		return new Rgb(c.red() * 82 / 100, c.green() * 82 / 100, c.blue() * 82 / 100);
	}
}
