// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.AutoexposeHelper;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;

/**
 * The root of a diagram's canvas. It zooms by the transform of the graphics, so that paths, line widths, text and alpha
 * scale exactly; draw2d's ScaledGraphics does not support paths and rounds widths.
 */
public final class VectorRoot extends ScalableFreeformRootEditPart {

	/** The key of the layer with the labels of edges, above all lines. */
	public static final String EDGE_LABELS = "Edge Labels";
	/** The key of the layer with the legend, below everything else that is printed. */
	public static final String LEGEND = "Legend";
	/** The key of the layer with markers, above everything printed and not part of it. */
	public static final String MARKS = "Marks";

	/** The key of the layer in which an earlier state stands in place of the diagram. */
	public static final String REPLAY = "Replay";

	private static final double[] LEVELS = { 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 0.6, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0 };

	/** A root with the zoom levels of the editor. */
	public VectorRoot() {
		getZoomManager().setZoomLevels(LEVELS.clone());
		getZoomManager().setZoomLevelContributions(List.of(ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH));
	}

	@Override
	protected IFigure createFigure() {
		IFigure port = super.createFigure();
		port.setOpaque(true);
		port.setBackgroundColor(CanvasColors.paper());
		return port;
	}

	/** Takes the colours of the theme over, as they are now. */
	public void changePaper() {
		getFigure().setBackgroundColor(CanvasColors.paper());
		getLayer(GRID_LAYER).setForegroundColor(CanvasColors.grid());
		getFigure().repaint();
		getLayer(PRIMARY_LAYER).repaint(); // for who shows the diagram elsewhere
	}

	/** Newer GEFs call this, and their own viewport scales to the display; see {@link NativeScaling}. */
	protected FreeformViewport createViewport() {
		return new FreeformViewport();
	}

	@Override
	protected ScalableFreeformLayeredPane createScaledLayers() {
		ScalableFreeformLayeredPane stock = super.createScaledLayers();
		ScalableFreeformLayeredPane vector = new VectorPane();
		for (Object key : new Object[] { GRID_LAYER, PRINTABLE_LAYERS, SCALED_FEEDBACK_LAYER })
			move(stock, vector, key);
		vector.addLayerAfter(new FreeformLayer(), MARKS, PRINTABLE_LAYERS);
		vector.addLayerAfter(new FreeformLayer(), REPLAY, MARKS);
		return vector;
	}

	@Override
	protected LayeredPane createPrintableLayers() {
		LayeredPane layers = super.createPrintableLayers();
		layers.addLayerAfter(new FreeformLayer(), EDGE_LABELS, CONNECTION_LAYER);
		layers.addLayerBefore(new FreeformLayer(), LEGEND, PRIMARY_LAYER);
		return layers;
	}

	/** Without a running platform only GEF's own adapters are available. */
	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		return type == AutoexposeHelper.class || Platform.isRunning() ? super.getAdapter(type) : null;
	}

	private static void move(LayeredPane from, LayeredPane to, Object key) {
		IFigure layer = from.getLayer(key);
		if (layer != null) {
			from.remove(layer);
			to.add(layer, key, -1);
		}
	}

	private static final class VectorPane extends ScalableFreeformLayeredPane {

		@Override
		protected void paintClientArea(Graphics graphics) {
			if (getChildren().isEmpty())
				return;
			graphics.pushState();
			graphics.scale(getScale());
			graphics.pushState(); // the state that is restored for each layer
			DisplayList.seenAt(getScale(), () -> paintChildren(graphics));
			graphics.popState();
			graphics.popState();
		}
	}
}
