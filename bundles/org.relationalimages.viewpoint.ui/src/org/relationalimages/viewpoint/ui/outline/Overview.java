// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.outline;

import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;
import org.relationalimages.viewpoint.ui.canvas.CanvasSnapshot;
import org.relationalimages.viewpoint.ui.canvas.GradualPicture;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/**
 * A scaled-down view of the whole diagram, with a frame around the part that the canvas shows; dragging the frame
 * scrolls the canvas.
 */
public final class Overview extends Canvas {

	private static final int DELAY = 150;
	/** So many milliseconds at a time it paints, and so many it leaves to everything else. */
	private static final int SLICE = 12;
	private static final int MARGIN = 6;

	private final DiagramViewer viewer;
	private final CanvasSnapshot snapshot;
	private final UpdateListener updates = new UpdateListener() {
		@Override
		@SuppressWarnings("rawtypes")
		public void notifyPainting(org.eclipse.draw2d.geometry.Rectangle damage, Map dirty) {
			if (isContent(dirty))
				renewSoon();
			else if (!isDisposed())
				redraw(); // scrolling and zooming move the frame alone
		}

		@Override
		public void notifyValidating() {
			// Only painting is of interest.
		}
	};
	private Image image;
	private Rectangle extent = new Rectangle();
	private double scale = 1;
	private boolean pending;
	private GradualPicture next;
	private Rectangle nextExtent = extent;
	private double nextScale;

	/** An overview of a viewer in a composite. */
	public Overview(Composite parent, DiagramViewer viewer) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.viewer = viewer;
		this.snapshot = new CanvasSnapshot(viewer);
		viewer.sheet().getFigure().getUpdateManager().addUpdateListener(updates);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> renewSoon());
		addListener(SWT.MouseDown, event -> scrollTo(event.x, event.y));
		addMouseMoveListener(this::drag);
		addListener(SWT.Dispose, event -> release());
		renew();
	}

	private void release() {
		if (viewer.getControl() != null && !viewer.getControl().isDisposed())
			viewer.sheet().getFigure().getUpdateManager().removeUpdateListener(updates);
		if (image != null)
			image.dispose();
		image = null;
		if (next != null)
			next.image().dispose();
		next = null;
	}

	private boolean isContent(Map<?, ?> dirty) {
		return dirty.keySet().stream().anyMatch(figure -> snapshot.isPainted((IFigure) figure));
	}

	private void drag(MouseEvent event) {
		if ((event.stateMask & SWT.BUTTON1) != 0)
			scrollTo(event.x, event.y);
	}

	private void renewSoon() {
		if (pending || isDisposed())
			return;
		pending = true;
		getDisplay().timerExec(DELAY, () -> {
			pending = false;
			if (!isDisposed() && viewer.getControl() != null)
				renew();
		});
	}

	/** Begins a new picture; one that is not complete yet is of no use any more. */
	private void renew() {
		org.eclipse.swt.graphics.Rectangle area = getClientArea();
		if (area.width <= 2 * MARGIN || area.height <= 2 * MARGIN)
			return;
		boolean isUnderWay = next != null;
		if (isUnderWay)
			next.image().dispose();
		nextExtent = snapshot.extent();
		nextScale = Math.min(1, Math.min((area.width - 2.0 * MARGIN) / nextExtent.width,
				(area.height - 2.0 * MARGIN) / nextExtent.height));
		next = snapshot.gradual(nextScale);
		if (!isUnderWay)
			goOn();
	}

	private void goOn() {
		if (isDisposed() || next == null || viewer.getControl() == null)
			return;
		if (!next.paintFor(SLICE)) {
			getDisplay().timerExec(SLICE, this::goOn);
			return;
		}
		if (image != null)
			image.dispose();
		image = next.image();
		extent = nextExtent;
		scale = nextScale;
		next = null;
		redraw();
	}

	private org.eclipse.swt.graphics.Rectangle sheet(org.eclipse.swt.graphics.Rectangle area) {
		int width = (int) Math.ceil(extent.width * scale);
		int height = (int) Math.ceil(extent.height * scale);
		return new org.eclipse.swt.graphics.Rectangle((area.width - width) / 2, (area.height - height) / 2, width, height);
	}

	private void paint(GC gc) {
		gc.setBackground(getBackground());
		gc.fillRectangle(getClientArea());
		if (image == null)
			return;
		org.eclipse.swt.graphics.Rectangle sheet = sheet(getClientArea());
		gc.drawImage(image, sheet.x, sheet.y);
		Rectangle shown = shown();
		int x = sheet.x + (int) Math.round((shown.x - extent.x) * scale);
		int y = sheet.y + (int) Math.round((shown.y - extent.y) * scale);
		gc.setForeground(CanvasColors.selection());
		gc.setBackground(CanvasColors.selection());
		var frame = new org.eclipse.swt.graphics.Rectangle(x, y, (int) Math.round(shown.width * scale),
				(int) Math.round(shown.height * scale)).intersection(getClientArea());
		gc.setAlpha(28);
		gc.fillRectangle(frame);
		gc.setAlpha(255);
		gc.drawRectangle(frame.x, frame.y, frame.width - 1, frame.height - 1);
	}

	/** The part that the canvas shows, in the diagram's coordinates. */
	private Rectangle shown() {
		Viewport port = viewport();
		double zoom = viewer.zoom().getZoom();
		Point at = port.getViewLocation();
		return new Rectangle((int) Math.round(at.x / zoom), (int) Math.round(at.y / zoom),
				(int) Math.round(port.getSize().width / zoom), (int) Math.round(port.getSize().height / zoom));
	}

	private void scrollTo(int x, int y) {
		org.eclipse.swt.graphics.Rectangle sheet = sheet(getClientArea());
		double zoom = viewer.zoom().getZoom();
		double left = ((x - sheet.x) / scale + extent.x) * zoom;
		double top = ((y - sheet.y) / scale + extent.y) * zoom;
		Viewport port = viewport();
		port.setViewLocation((int) Math.round(left - port.getSize().width / 2.0),
				(int) Math.round(top - port.getSize().height / 2.0));
		redraw();
	}

	private Viewport viewport() {
		return viewer.zoom().getViewport();
	}
}
