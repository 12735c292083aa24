// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;

/** Paints the whole content of a canvas elsewhere, independent of its zoom and scrolling. */
public final class CanvasSnapshot {

	private static final int MARGIN = 16;
	private static final int LARGEST = 8192;

	private final EditPartViewer viewer;

	/** Snapshots of a viewer with contents. */
	public CanvasSnapshot(EditPartViewer viewer) {
		this.viewer = viewer;
	}

	/** The bounds of everything painted, with a margin, in the diagram's coordinates; a small area for an empty diagram. */
	public Rectangle extent() {
		Rectangle all = union(painted(), VectorRoot.LEGEND);
		return all == null ? new Rectangle(0, 0, 100, 60) : all.expand(MARGIN, MARGIN);
	}

	/** The bounds of everything painted but the legend, with a margin below; a small area for an empty diagram. */
	public Rectangle diagramExtent() {
		Rectangle all = painted();
		return all == null ? new Rectangle(0, 0, 100, 60) : all.resize(0, MARGIN);
	}

	private Rectangle painted() {
		Rectangle all = null;
		for (Object key : new Object[] { LayerConstants.PRIMARY_LAYER, LayerConstants.CONNECTION_LAYER, VectorRoot.EDGE_LABELS })
			all = union(all, key);
		return all;
	}

	private Rectangle union(Rectangle known, Object key) {
		Rectangle all = known;
		for (Object child : layer(key).getChildren())
			all = union(all, (IFigure) child, key == LayerConstants.PRIMARY_LAYER);
		return all;
	}

	/** Paints the given part of the diagram into the graphics' origin. */
	public void paint(GC gc, Rectangle part, double scale) {
		SWTGraphics graphics = new SWTGraphics(gc);
		try {
			graphics.scale(scale);
			graphics.translate(-part.x, -part.y);
			IFigure printable = layer(LayerConstants.PRINTABLE_LAYERS);
			graphics.clipRect(part);
			paintChildren(graphics, printable);
		} finally {
			graphics.dispose();
		}
	}

	/**
	 * A picture of the whole diagram on white paper; scaled down when it would be too large for the screen's memory. The
	 * caller disposes it.
	 *
	 * @param wanted the scale; 1 is 100 %
	 */
	public Image image(double wanted) {
		Rectangle all = extent();
		double scale = Math.min(wanted, (double) LARGEST / Math.max(all.width, all.height));
		Image[] image = new Image[1];
		CanvasTheme.onWhite(() -> image[0] = painted(all, scale));
		return image[0];
	}

	private Image painted(Rectangle all, double scale) {
		Image image = paper(all, scale);
		GC gc = new GC(image);
		try {
			paint(gc, all, scale);
		} finally {
			gc.dispose();
		}
		return image;
	}

	/** A picture in the colours of the canvas, to be painted little by little. */
	public GradualPicture gradual(double wanted) {
		Rectangle all = extent();
		double scale = Math.min(wanted, (double) LARGEST / Math.max(all.width, all.height));
		return new GradualPicture(paper(all, scale), layer(LayerConstants.PRINTABLE_LAYERS), all, scale);
	}

	private Image paper(Rectangle all, double scale) {
		Image image = new Image(viewer.getControl().getDisplay(), Math.max(1, (int) Math.ceil(all.width * scale)),
				Math.max(1, (int) Math.ceil(all.height * scale)));
		GC gc = new GC(image);
		gc.setBackground(CanvasColors.paper());
		gc.fillRectangle(image.getBounds());
		gc.dispose();
		return image;
	}

	/** Whether a figure is part of what is painted, and not what holds it. */
	public boolean isPainted(IFigure figure) {
		IFigure printable = layer(LayerConstants.PRINTABLE_LAYERS);
		for (IFigure at = figure.getParent(); at != null; at = at.getParent())
			if (at == printable)
				return true;
		return false;
	}

	private static void paintChildren(Graphics graphics, IFigure printable) {
		for (Object layer : printable.getChildren())
			((IFigure) layer).paint(graphics);
	}

	private static Rectangle union(Rectangle all, IFigure figure, boolean sheet) {
		Rectangle result = all;
		if (!sheet)
			return result == null ? figure.getBounds().getCopy() : result.getUnion(figure.getBounds());
		for (Object child : figure.getChildren()) {
			Rectangle bounds = ((IFigure) child).getBounds();
			result = result == null ? bounds.getCopy() : result.getUnion(bounds);
		}
		return result;
	}

	private IFigure layer(Object key) {
		return LayerManager.Helper.find((EditPart) viewer.getRootEditPart()).getLayer(key);
	}
}
