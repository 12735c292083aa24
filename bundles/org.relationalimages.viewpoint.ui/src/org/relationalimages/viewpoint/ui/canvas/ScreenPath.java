// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Pattern;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Segment;
import org.relationalimages.viewpoint.graphics.scene.Fill;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.Stroke;
import org.relationalimages.viewpoint.style.Rgb;

/** A path primitive on the screen. It is stored enlarged, since draw2d supports whole line widths and dashes only. */
final class ScreenPath {

	private static final float FINE = 16;

	private final PathPrimitive primitive;
	private final Path path = new Path(null);
	private Pattern pattern;

	ScreenPath(PathPrimitive primitive) {
		this.primitive = primitive;
		for (Segment segment : primitive.outline().segments())
			switch (segment) {
			case Segment.Move m -> path.moveTo(fine(m.x()), fine(m.y()));
			case Segment.Line l -> path.lineTo(fine(l.x()), fine(l.y()));
			case Segment.Curve c -> path.cubicTo(fine(c.x1()), fine(c.y1()), fine(c.x2()), fine(c.y2()), fine(c.x()),
					fine(c.y()));
			case Segment.Close close -> path.close();
			}
	}

	void paint(Graphics graphics) {
		graphics.pushState();
		graphics.scale(1 / FINE);
		if (primitive.fill() != null)
			fill(graphics, primitive.fill());
		if (primitive.stroke() != null)
			stroke(graphics, primitive.stroke());
		graphics.popState();
	}

	void dispose() {
		path.dispose();
		if (pattern != null)
			pattern.dispose();
		pattern = null;
	}

	private void fill(Graphics graphics, Fill fill) {
		graphics.setFillRule(SWT.FILL_EVEN_ODD);
		switch (fill) {
		case Fill.Plain plain -> {
			int alpha = (int) Math.round(255 * Math.clamp(plain.opacity(), 0, 1));
			if (alpha < 255)
				graphics.setAlpha(alpha);
			graphics.setBackgroundColor(color(plain.color()));
			graphics.fillPath(path);
			if (alpha < 255)
				graphics.setAlpha(255);
		}
		case Fill.Gradient gradient -> {
			graphics.pushState();
			graphics.setBackgroundPattern(pattern(gradient));
			graphics.fillPath(path);
			graphics.popState();
		}
		}
	}

	private Pattern pattern(Fill.Gradient gradient) {
		if (pattern == null) {
			PreciseRect box = primitive.outline().box();
			float x = fine(box.x());
			float y = fine(box.y());
			pattern = new Pattern(null, x, y, gradient.downwards() ? x : fine(box.right()),
					gradient.downwards() ? fine(box.bottom()) : y, color(gradient.from()), color(gradient.to()));
		}
		return pattern;
	}

	private void stroke(Graphics graphics, Stroke stroke) {
		graphics.setForegroundColor(color(stroke.color()));
		graphics.setLineWidth(Math.max(1, Math.round(fine(stroke.width()))));
		graphics.setLineJoin(SWT.JOIN_ROUND);
		graphics.setLineCap(stroke.isRound() ? SWT.CAP_ROUND : SWT.CAP_FLAT);
		if (!stroke.dashes().isEmpty())
			graphics.setLineDash(dashes(stroke.dashes()));
		graphics.drawPath(path);
	}

	private static int[] dashes(List<Double> dashes) {
		return dashes.stream().mapToInt(length -> Math.max(1, Math.round(fine(length)))).toArray();
	}

	private static float fine(double length) {
		return (float) (length * FINE);
	}

	static Color color(Rgb rgb) {
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}
}
