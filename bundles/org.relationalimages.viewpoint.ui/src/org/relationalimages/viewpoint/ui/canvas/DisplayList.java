// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.scene.DarkPaper;
import org.relationalimages.viewpoint.graphics.scene.ImagePrimitive;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;

/** The primitives to paint for one element, with the screen's resources that they need. */
public final class DisplayList {

	/** Paints nothing. */
	public static final DisplayList NONE = new DisplayList(List.of(), null);

	/** Letters and pictures of fewer pixels of the screen can't be made out. */
	private static final double LEAST_PIXELS = 3;

	/** Letters below that are left out on the canvas; what is a little larger still shows as grey lines where text is. */
	private static final double FAINT_PIXELS = 1.5;

	/** The scale of the canvas that is being painted; 0 while none is. Only the UI thread paints. */
	private static double seenAt;

	private final List<Primitive> primitives;
	private List<Primitive> onPaper;
	private boolean isDark;
	private final RenderContext kit;
	private final Rectangle extent;
	private List<ScreenPath> paths;

	private DisplayList(List<Primitive> primitives, RenderContext kit) {
		this.primitives = primitives;
		this.onPaper = primitives;
		this.kit = kit;
		this.extent = extentOf(primitives);
	}

	/** The display list of an element for a viewer. */
	public static DisplayList of(DDiagramElement element, EditPartViewer viewer) {
		RenderContext kit = RenderContext.of(viewer);
		return new DisplayList(kit.draw(element), kit);
	}

	/** The display list of primitives that belong to no element. */
	public static DisplayList of(List<Primitive> primitives, EditPartViewer viewer) {
		return of(primitives, RenderContext.of(viewer));
	}

	/** The display list of primitives to be painted elsewhere. */
	public static DisplayList of(List<Primitive> primitives, RenderContext kit) {
		return new DisplayList(primitives, kit);
	}

	/** The display list of an edge without its labels. */
	public static DisplayList ofLine(DEdge edge, EditPartViewer viewer) {
		RenderContext kit = RenderContext.of(viewer);
		return new DisplayList(kit.drawer().line(edge), kit);
	}

	/** The display list of the labels of an edge. */
	public static DisplayList ofLabels(DEdge edge, EditPartViewer viewer) {
		RenderContext kit = RenderContext.of(viewer);
		return new DisplayList(kit.drawer().labels(edge), kit);
	}

	/** The bounds of everything painted, in whole pixels; empty when nothing is. Must not be modified. */
	public Rectangle extent() {
		return extent;
	}

	/** Whether a text is at that point. */
	public boolean isTextAt(int x, int y) {
		if (!extent.contains(x, y))
			return false;
		for (Primitive primitive : primitives)
			if (primitive instanceof TextPrimitive text && text.box().contains(new PrecisePoint(x, y)))
				return true;
		return false;
	}

	/** Paints on a canvas of that scale. */
	static void seenAt(double scale, Runnable painting) {
		seenAt = scale;
		try {
			painting.run();
		} finally {
			seenAt = 0;
		}
	}

	/** Paints the primitives; the state of the graphics is unchanged afterwards. */
	public void paint(Graphics graphics) {
		paint(graphics, seenAt == 0 ? 0 : FAINT_PIXELS / seenAt);
	}

	/**
	 * Paints what can be made out at a small scale, which the graphics has already, and keeps none of the screen's resources
	 * that it does not have yet.
	 */
	public void paintSmall(Graphics graphics, double scale) {
		boolean isKept = paths != null;
		paint(graphics, LEAST_PIXELS / scale);
		if (!isKept)
			dispose();
	}

	private void paint(Graphics graphics, double least) {
		if (primitives.isEmpty())
			return;
		graphics.setAntialias(SWT.ON);
		graphics.setTextAntialias(SWT.ON);
		if (isDark != CanvasTheme.isDark())
			changePaper();
		if (paths == null)
			paths = paths();
		int next = 0;
		for (Primitive primitive : onPaper)
			switch (primitive) {
			case PathPrimitive path -> paths.get(next++).paint(graphics);
			case TextPrimitive text when text.font().pixels() >= least -> TextPainter.paint(graphics, text, kit.fonts());
			case ImagePrimitive image when image.box().width() >= least -> paint(graphics, image);
			case TextPrimitive tiny -> {
				// nobody could read it
			}
			case ImagePrimitive tiny -> {
				// nobody could tell it from a dot
			}
			}
	}

	private void changePaper() {
		dispose();
		isDark = CanvasTheme.isDark();
		onPaper = isDark ? DarkPaper.of(primitives) : primitives;
	}

	/** Disposes of the screen's resources. They are created again when it is painted again. */
	public void dispose() {
		if (paths != null)
			paths.forEach(ScreenPath::dispose);
		paths = null;
	}

	private void paint(Graphics graphics, ImagePrimitive primitive) {
		Rectangle to = rectangle(primitive.box().outer());
		Image image = kit.pictures().image(primitive.image(), to.width, to.height, kit.zoom());
		if (image == null)
			return;
		org.eclipse.swt.graphics.Rectangle from = image.getBounds();
		graphics.setInterpolation(SWT.HIGH);
		graphics.drawImage(image, 0, 0, from.width, from.height, to.x, to.y, to.width, to.height);
	}

	private List<ScreenPath> paths() {
		List<ScreenPath> made = new ArrayList<>();
		for (Primitive primitive : onPaper)
			if (primitive instanceof PathPrimitive path)
				made.add(new ScreenPath(path));
		return made;
	}

	private static Rectangle extentOf(List<Primitive> primitives) {
		PreciseRect all = null;
		for (Primitive primitive : primitives)
			all = all == null ? primitive.box() : all.union(primitive.box());
		return all == null ? new Rectangle() : rectangle(all.inset(-1, -1).outer());
	}

	private static Rectangle rectangle(Bounds bounds) {
		return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
	}
}
