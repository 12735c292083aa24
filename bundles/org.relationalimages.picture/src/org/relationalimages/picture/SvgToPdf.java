// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.RenderingHints.Key;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.github.weisj.jsvg.renderer.output.Output;

/**
 * Converts an SVG drawing to operators of a PDF file. It supports filled and stroked paths in plain colours; other
 * drawings are refused.
 */
final class SvgToPdf implements Output {

	private static final int OPAQUE = 255;

	/** The drawing can't be converted to paths in plain colours. */
	static final class RefusedException extends RuntimeException {

		private static final long serialVersionUID = 1;
	}

	private final PdfContentStream content;
	private final RenderingHints hints = new RenderingHints(null);
	private final Rectangle2D bounds;
	private AffineTransform transform = new AffineTransform();
	private Area clip;
	private Color color = Color.BLACK;
	private BasicStroke stroke = new BasicStroke();
	private float opacity = 1;

	/** @param bounds of the whole drawing */
	SvgToPdf(PdfContentStream content, Rectangle2D bounds) {
		this.content = content;
		this.bounds = bounds;
	}

	private void begin() {
		content.add("q");
		if (clip != null)
			content.path(clip).add("W*").add("n");
		content.transform(transform);
		int alpha = Math.round(color.getAlpha() * opacity);
		if (alpha < OPAQUE)
			content.opacity(alpha);
	}

	@Override
	public void fillShape(Shape shape) {
		begin();
		content.color(false, color);
		boolean evenOdd = shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
		content.path(shape).add(evenOdd ? "f*" : "f").add("Q");
	}

	@Override
	public void drawShape(Shape shape) {
		begin();
		content.color(true, color);
		content.add("w", stroke.getLineWidth()).add("J", stroke.getEndCap()).add("j", stroke.getLineJoin()).add("M",
				Math.max(1, stroke.getMiterLimit()));
		float[] dashes = stroke.getDashArray() == null ? new float[0] : stroke.getDashArray();
		content.dash(stroke.getDashPhase(), IntStream.range(0, dashes.length).mapToDouble(i -> dashes[i]).toArray());
		content.path(shape).add("S").add("Q");
	}

	@Override
	public void setPaint(Paint paint) {
		if (!(paint instanceof Color plain))
			throw new RefusedException();
		color = plain;
	}

	@Override
	public void setPaint(Supplier<Paint> paint) {
		setPaint(paint.get());
	}

	@Override
	public void setStroke(Stroke wanted) {
		if (!(wanted instanceof BasicStroke basic))
			throw new RefusedException();
		stroke = basic;
	}

	@Override
	public Stroke stroke() {
		return stroke;
	}

	@Override
	public void applyClip(Shape shape) {
		Area within = new Area(transform.createTransformedShape(shape));
		if (clip != null)
			within.intersect(clip);
		clip = within;
	}

	@Override
	public void setClip(Shape shape) {
		clip = shape == null ? null : new Area(transform.createTransformedShape(shape));
	}

	@Override
	public Rectangle2D clipBounds() {
		Rectangle2D all = clip == null ? bounds : clip.getBounds2D();
		try {
			return new Path2D.Double(all, transform.createInverse()).getBounds2D();
		} catch (NoninvertibleTransformException e) {
			return new Rectangle2D.Double();
		}
	}

	@Override
	public AffineTransform transform() {
		return new AffineTransform(transform);
	}

	@Override
	public void setTransform(AffineTransform wanted) {
		transform = new AffineTransform(wanted);
	}

	@Override
	public void applyTransform(AffineTransform further) {
		transform.concatenate(further);
	}

	@Override
	public void rotate(double angle) {
		transform.rotate(angle);
	}

	@Override
	public void scale(double x, double y) {
		transform.scale(x, y);
	}

	@Override
	public void translate(double x, double y) {
		transform.translate(x, y);
	}

	@Override
	public float currentOpacity() {
		return opacity;
	}

	@Override
	public void applyOpacity(float further) {
		opacity *= further;
	}

	@Override
	public Output createChild() {
		SvgToPdf child = new SvgToPdf(content, bounds);
		child.take(this);
		return child;
	}

	private void take(SvgToPdf other) {
		transform = new AffineTransform(other.transform);
		clip = other.clip == null ? null : new Area(other.clip);
		color = other.color;
		stroke = other.stroke;
		opacity = other.opacity;
	}

	@Override
	public SafeState safeState() {
		SvgToPdf kept = new SvgToPdf(content, bounds);
		kept.take(this);
		return () -> take(kept);
	}

	@Override
	public Optional<Float> contextFontSize() {
		return Optional.empty();
	}

	@Override
	public RenderingHints renderingHints() {
		return hints;
	}

	@Override
	public Object renderingHint(Key key) {
		return hints.get(key);
	}

	@Override
	public void setRenderingHint(Key key, Object value) {
		hints.put(key, value);
	}

	/** Filters work on pixels: without support for them the drawing paints an image instead, which is refused. */
	@Override
	public boolean supportsFilters() {
		return true;
	}

	@Override
	public boolean supportsColors() {
		return true;
	}

	@Override
	public void drawImage(BufferedImage image) {
		throw new RefusedException();
	}

	@Override
	public void drawImage(Image image, ImageObserver observer) {
		throw new RefusedException();
	}

	@Override
	public void drawImage(Image image, AffineTransform place, ImageObserver observer) {
		throw new RefusedException();
	}

	@Override
	public void debugPaint(Consumer<Graphics2D> painter) {
		// Debugging is not supported.
	}

	@Override
	public void dispose() {
		// There is nothing to dispose of.
	}
}
