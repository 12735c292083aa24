// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.print;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.page.PageDivision;
import org.relationalimages.viewpoint.graphics.page.PageFooter;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.ui.canvas.CanvasTheme;
import org.relationalimages.viewpoint.ui.canvas.DisplayList;
import org.relationalimages.viewpoint.ui.canvas.RenderContext;
import org.relationalimages.viewpoint.ui.command.OutgoingDrawing;

/** Paints one page, in several goes where there is much on it. */
final class PagePainter {

	/** How many primitives are painted between two looks at the clock. */
	private static final int AT_ONCE = 64;

	private final RenderContext kit;
	private final PageDivision division;
	private final int page;
	private final List<Primitive> footer;
	private final List<Primitive> content;
	private int painted;

	/** @param footer whether the line with names and numbers is painted */
	PagePainter(RenderContext kit, OutgoingDrawing drawing, PageDivision division, int page, boolean footer) {
		this.kit = kit;
		this.division = division;
		this.page = page;
		this.footer = footer ? PageFooter.of(division, page, drawing.heading()) : List.of();
		PreciseRect part = division.part(page);
		this.content = drawing.primitives().stream().filter(primitive -> primitive.box().inset(-1, -1).intersects(part)).toList();
	}

	/** Paints all of the page. */
	void paint(GC gc, double x, double y, double pixels) {
		paintFor(gc, x, y, pixels, Long.MAX_VALUE / 2_000_000);
	}

	/**
	 * Goes on painting for about so many milliseconds.
	 *
	 * @param x      where the paper begins in the GC
	 * @param y      where the paper begins in the GC
	 * @param pixels of the GC for one pixel of a diagram at full size
	 * @return whether the page is complete
	 */
	boolean paintFor(GC gc, double x, double y, double pixels, long millis) {
		CanvasTheme.onWhite(() -> paintUntil(gc, x, y, pixels, System.nanoTime() + millis * 1_000_000));
		return painted == content.size();
	}

	private void paintUntil(GC gc, double x, double y, double pixels, long end) {
		SWTGraphics graphics = new SWTGraphics(gc);
		try {
			graphics.translate((float) x, (float) y);
			graphics.scale(pixels);
			if (painted == 0)
				DisplayList.of(footer, kit.at(pixels)).paintSmall(graphics, pixels);
			PreciseRect part = division.part(page);
			PreciseRect place = division.place(page);
			graphics.translate((float) place.x(), (float) place.y());
			graphics.scale(division.scale());
			graphics.translate((float) -part.x(), (float) -part.y());
			graphics.clipRect(around(part));
			double scale = pixels * division.scale();
			while (painted < content.size() && System.nanoTime() < end)
				some(graphics, scale);
		} finally {
			graphics.dispose();
		}
	}

	private void some(Graphics graphics, double scale) {
		int next = Math.min(content.size(), painted + AT_ONCE);
		DisplayList.of(content.subList(painted, next), kit.at(scale)).paintSmall(graphics, scale);
		painted = next;
	}

	private static Rectangle around(PreciseRect part) {
		var outer = part.outer();
		return new Rectangle(outer.x(), outer.y(), outer.width(), outer.height());
	}
}
