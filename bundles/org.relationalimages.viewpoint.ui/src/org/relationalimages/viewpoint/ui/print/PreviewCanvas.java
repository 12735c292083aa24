// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.print;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;

/** Shows one page as it will be printed. The window goes on answering while it is painted. */
final class PreviewCanvas {

	private static final int EDGE = 10;
	private static final int AT_ONCE_MILLIS = 25;

	/** Gives a painter for the page to show. */
	@FunctionalInterface
	interface Source {
		PagePainter painter();
	}

	private final Canvas canvas;
	private final Source source;
	private Size paper = new Size(1, 1);
	private Image image;
	private PagePainter pending;

	PreviewCanvas(Composite parent, Source source) {
		this.source = source;
		canvas = new Canvas(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> renew());
		canvas.addListener(SWT.Dispose, event -> forget());
	}

	Canvas control() {
		return canvas;
	}

	/** Shows the source's page, on paper of that size; what a screen reader says of it is given. */
	void show(Size newPaper, String spoken) {
		paper = newPaper;
		SpokenName.giveNative(canvas, spoken);
		renew();
	}

	private void renew() {
		forget();
		Point size = size();
		if (size.x < 2 || size.y < 2)
			return;
		image = new Image(canvas.getDisplay(), size.x, size.y);
		GC gc = new GC(image);
		gc.setBackground(CanvasColors.whitePaper());
		gc.fillRectangle(image.getBounds());
		gc.dispose();
		pending = source.painter();
		proceed(pending);
	}

	private void proceed(PagePainter painter) {
		if (canvas.isDisposed() || painter != pending)
			return;
		GC gc = new GC(image);
		boolean done = painter.paintFor(gc, 0, 0, image.getBounds().width / paper.width(), AT_ONCE_MILLIS);
		gc.dispose();
		if (done)
			pending = null;
		else
			canvas.getDisplay().timerExec(1, () -> proceed(painter));
		canvas.redraw();
	}

	/** The size of the whole page on the screen. */
	private Point size() {
		Rectangle area = canvas.getClientArea();
		double scale = Math.min((area.width - 2 * EDGE) / paper.width(), (area.height - 2 * EDGE) / paper.height());
		return new Point((int) (paper.width() * scale), (int) (paper.height() * scale));
	}

	private void paint(GC gc) {
		if (image == null)
			return;
		Rectangle area = canvas.getClientArea();
		Rectangle page = image.getBounds();
		int x = (area.width - page.width) / 2;
		int y = (area.height - page.height) / 2;
		gc.drawImage(image, x, y);
		gc.setForeground(Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DARK_SHADOW));
		gc.drawRectangle(x - 1, y - 1, page.width + 1, page.height + 1);
	}

	private void forget() {
		pending = null;
		if (image != null)
			image.dispose();
		image = null;
	}
}
