// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.Segment;
import org.relationalimages.viewpoint.graphics.scene.Fill;
import org.relationalimages.viewpoint.graphics.scene.ImagePrimitive;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.Stroke;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.text.Glyphs;
import org.relationalimages.viewpoint.graphics.text.TextRun;
import org.relationalimages.viewpoint.style.Rgb;

/** Paints primitives on a Java graphics. Letters are painted as the outlines with which they were measured. */
final class PrimitivePainter {

	private final Graphics2D graphics;
	private final Rasters rasters;

	/** @param graphics already scaled and translated to the diagram's pixels */
	PrimitivePainter(Graphics2D graphics) {
		this.graphics = graphics;
		this.rasters = new Rasters(graphics);
	}

	void paint(Primitive primitive) {
		switch (primitive) {
		case PathPrimitive path -> path(path);
		case TextPrimitive text -> text(text);
		case ImagePrimitive image -> rasters.paint(image);
		}
	}

	private void path(PathPrimitive path) {
		Path2D shape = shape(path.outline());
		if (path.fill() != null) {
			switch (path.fill()) {
			case Fill.Plain plain -> graphics.setColor(color(plain.color(), plain.opacity()));
			case Fill.Gradient gradient -> graphics.setPaint(paint(gradient, shape.getBounds2D()));
			}
			graphics.fill(shape);
		}
		if (path.stroke() != null) {
			graphics.setColor(color(path.stroke().color(), 1));
			graphics.setStroke(stroke(path.stroke()));
			graphics.draw(shape);
		}
	}

	private static GradientPaint paint(Fill.Gradient gradient, Rectangle2D box) {
		return new GradientPaint((float) box.getX(), (float) box.getY(), color(gradient.from(), 1),
				(float) (gradient.downwards() ? box.getX() : box.getMaxX()),
				(float) (gradient.downwards() ? box.getMaxY() : box.getY()), color(gradient.to(), 1));
	}

	static Path2D shape(Outline outline) {
		Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
		for (Segment segment : outline.segments())
			switch (segment) {
			case Segment.Move m -> path.moveTo(m.x(), m.y());
			case Segment.Line l -> path.lineTo(l.x(), l.y());
			case Segment.Curve c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
			case Segment.Close() -> path.closePath();
			}
		return path;
	}

	private static BasicStroke stroke(Stroke stroke) {
		int cap = stroke.isRound() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
		if (stroke.dashes().isEmpty())
			return new BasicStroke((float) stroke.width(), cap, BasicStroke.JOIN_ROUND);
		float[] dashes = new float[stroke.dashes().size()];
		for (int i = 0; i < dashes.length; i++)
			dashes[i] = stroke.dashes().get(i).floatValue();
		return new BasicStroke((float) stroke.width(), cap, BasicStroke.JOIN_ROUND, 10, dashes, 0);
	}

	private static Color color(Rgb rgb, double opacity) {
		return new Color(rgb.red(), rgb.green(), rgb.blue(), (int) Math.round(255 * opacity));
	}

	private void text(TextPrimitive text) {
		for (TextRun run : text.line().runs()) {
			double x = text.x() + run.x();
			Shape letters = AffineTransform.getTranslateInstance(x, text.baseline()).createTransformedShape(run.face().isBundled()
					? Glyphs.outline(run, text.font()) : system(run, text));
			if (text.halo() != null) {
				graphics.setColor(color(text.halo(), 1));
				graphics.setStroke(new BasicStroke((float) (2 * TextPrimitive.HALO), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
				graphics.draw(letters);
			}
			graphics.setColor(color(text.color(), 1));
			graphics.fill(letters);
		}
		if (text.underline())
			rule(text, text.baseline() + text.underlineOffset());
		if (text.strikeThrough())
			rule(text, text.baseline() - text.strikeOffset());
	}

	private Shape system(TextRun run, TextPrimitive text) {
		if (run.text().isBlank())
			return new Path2D.Double();
		SystemText set = SystemText.of(run, text.font(), graphics.getFontRenderContext());
		return set.layout().getOutline(AffineTransform.getScaleInstance(set.squeeze(), 1));
	}

	private void rule(TextPrimitive text, double y) {
		graphics.fill(new Rectangle2D.Double(text.x(), y - text.lineWidth() / 2, text.line().width(), text.lineWidth()));
	}
}
