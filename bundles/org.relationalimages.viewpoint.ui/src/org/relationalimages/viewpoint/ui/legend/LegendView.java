// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.widgets.Control;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramListener;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.legend.Legend;
import org.relationalimages.viewpoint.graphics.legend.LegendEntry;
import org.relationalimages.viewpoint.graphics.legend.LegendPainter;
import org.relationalimages.viewpoint.graphics.legend.LegendWords;
import org.relationalimages.viewpoint.ui.canvas.CanvasSnapshot;
import org.relationalimages.viewpoint.ui.canvas.CoalescedUpdate;
import org.relationalimages.viewpoint.ui.canvas.DisplayList;
import org.relationalimages.viewpoint.ui.canvas.VectorRoot;

/**
 * The legend below the diagram on one canvas, painted like that of a picture. While it is shown, it follows the diagram
 * after each change; it is computed only then.
 */
public final class LegendView {

	private static final String OF_VIEWER = LegendView.class.getName();

	/** Keeps the line around it inside the width of the diagram. */
	private static final int INSET = 2;

	private final CoalescedUpdate later = new CoalescedUpdate(this::control, this::update);
	private final EditPartViewer viewer;
	private final DDiagram diagram;
	private final LegendWords words;
	private final LegendPainter legendPainter;
	private final LegendFigure figure = new LegendFigure();
	private final List<Runnable> followers = new ArrayList<>();
	private final DiagramListener diagramListener = event -> later.schedule();
	private List<LegendEntry> entries = List.of();
	private Rectangle place;
	private boolean shown;

	private LegendView(EditPartViewer viewer, DDiagram diagram, LegendWords words, Images images) {
		this.viewer = viewer;
		this.diagram = diagram;
		this.words = words;
		this.legendPainter = new LegendPainter(images);
	}

	/** Prepares a legend, which is hidden at first, for a canvas with contents, until the canvas is disposed. */
	public static LegendView install(EditPartViewer viewer, DDiagram diagram, LegendWords words, Images images) {
		LegendView legend = new LegendView(viewer, diagram, words, images);
		viewer.setProperty(OF_VIEWER, legend);
		viewer.getControl().addDisposeListener(event -> legend.stop());
		return legend;
	}

	/** The legend of a canvas, if it has one. */
	public static Optional<LegendView> of(EditPartViewer viewer) {
		return Optional.ofNullable((LegendView) viewer.getProperty(OF_VIEWER));
	}

	/** Calls the follower after the legend was shown or hidden. */
	public void addFollower(Runnable follower) {
		followers.add(follower);
	}

	/** Whether it is shown. */
	public boolean isShown() {
		return shown;
	}

	/** The entries it shows; none while it is hidden. */
	public List<LegendEntry> entries() {
		return entries;
	}

	/** Shows or hides it. */
	public void show(boolean wanted) {
		if (wanted == shown)
			return;
		if (wanted) {
			shown = true;
			diagram.addListener(diagramListener);
			layer().add(figure);
			update();
		} else {
			stop();
			layer().remove(figure);
		}
		followers.forEach(Runnable::run);
	}

	private void stop() {
		diagram.removeListener(diagramListener);
		shown = false;
		entries = List.of();
		place = null;
	}

	private Control control() {
		return shown ? viewer.getControl() : null;
	}

	private void update() {
		viewer.flush();
		List<LegendEntry> newEntries = Legend.of(diagram, words);
		Rectangle newPlace = new CanvasSnapshot(viewer).diagramExtent();
		if (newEntries.equals(entries) && newPlace.equals(place))
			return;
		entries = newEntries;
		place = newPlace;
		figure.show(DisplayList.of(legendPainter.draw(entries, place.x + INSET, place.bottom(), place.width - 2 * INSET), viewer));
	}

	private IFigure layer() {
		return LayerManager.Helper.find((EditPart) viewer.getRootEditPart()).getLayer(VectorRoot.LEGEND);
	}
}
