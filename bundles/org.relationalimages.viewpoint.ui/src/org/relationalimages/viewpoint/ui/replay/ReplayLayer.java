// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.replay;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.relationalimages.viewpoint.graphics.DrawnElement;
import org.relationalimages.viewpoint.ui.canvas.CanvasSnapshot;
import org.relationalimages.viewpoint.ui.canvas.DisplayList;
import org.relationalimages.viewpoint.ui.canvas.VectorRoot;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** A canvas on which an earlier state stands in place of the diagram; it scrolls and zooms as the diagram does. */
final class ReplayLayer {

	private static final List<Object> TODAY = List.of(LayerConstants.PRINTABLE_LAYERS, VectorRoot.MARKS);

	private final DiagramViewer viewer;

	ReplayLayer(DiagramViewer viewer) {
		this.viewer = viewer;
	}

	/** Shows an earlier state. */
	void show(List<DrawnElement> elements) {
		Figure layer = layer(VectorRoot.REPLAY);
		layer.removeAll();
		// Keeps the room of the whole diagram, so that scrolling is as it is today.
		Figure room = new Figure();
		room.setBounds(new CanvasSnapshot(viewer).extent());
		layer.add(room);
		for (DrawnElement element : elements)
			layer.add(new ReplayFigure(DisplayList.of(element.primitives(), viewer)));
		TODAY.forEach(key -> layer(key).setVisible(false));
	}

	/** Shows the diagram again. */
	void clear() {
		layer(VectorRoot.REPLAY).removeAll();
		TODAY.forEach(key -> layer(key).setVisible(true));
	}

	private Figure layer(Object key) {
		return (Figure) LayerManager.Helper.find((EditPart) viewer.getRootEditPart()).getLayer(key);
	}
}
