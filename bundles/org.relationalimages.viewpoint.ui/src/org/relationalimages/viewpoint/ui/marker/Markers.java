// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.marker;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Control;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DiagramListener;
import org.relationalimages.viewpoint.ui.canvas.CoalescedUpdate;
import org.relationalimages.viewpoint.ui.canvas.VectorRoot;
import org.relationalimages.viewpoint.ui.canvas.ZoomFollower;

/**
 * The markers on one canvas. They are above everything that is printed and in no picture of the diagram; their size on
 * the screen changes little with the zoom. A click on one is a click on its element.
 */
public final class Markers {

	private static final String OF_VIEWER = Markers.class.getName();
	private static final double SIZE = 15;
	private static final double SMALLEST = 11;
	private static final double LARGEST = 22;
	/** Dots are hidden below this zoom, since they would be too small. */
	private static final double FAR = 0.3;

	private final CoalescedUpdate later = new CoalescedUpdate(this::control, this::update);
	private final EditPartViewer viewer;
	private final DDiagram diagram;
	private final MarkerSource source;
	private final MarkerPlaces places;
	private final Map<DDiagramElement, MarkerFigure> figures = new LinkedHashMap<>();
	private final Runnable follower = later::schedule;
	private final DiagramListener diagramListener = event -> update();
	private ZoomFollower zoomFollower;
	private boolean closed;

	private Markers(EditPartViewer viewer, DDiagram diagram, MarkerSource source) {
		this.viewer = viewer;
		this.diagram = diagram;
		this.source = source;
		this.places = new MarkerPlaces(viewer);
	}

	/** Shows the markers of a source on a canvas with contents, until the canvas is disposed. */
	public static Markers install(EditPartViewer viewer, DDiagram diagram, MarkerSource source) {
		Markers markers = new Markers(viewer, diagram, source);
		viewer.setProperty(OF_VIEWER, markers);
		source.addListener(markers.follower);
		diagram.addListener(markers.diagramListener);
		markers.zoomFollower = new ZoomFollower(zoom(viewer), markers::update);
		viewer.getControl().addDisposeListener(event -> markers.close());
		markers.update();
		return markers;
	}

	/** The markers of a canvas, if it has any. */
	public static Optional<Markers> of(EditPartViewer viewer) {
		return Optional.ofNullable((Markers) viewer.getProperty(OF_VIEWER));
	}

	/** The marker shown at an element of the diagram. */
	public Optional<Marker> at(DDiagramElement element) {
		return Optional.ofNullable(figures.get(element)).map(MarkerFigure::marker);
	}

	private Control control() {
		return closed ? null : viewer.getControl();
	}

	private void close() {
		closed = true;
		source.removeListener(follower);
		diagram.removeListener(diagramListener);
		zoomFollower.stop();
	}

	private void update() {
		if (closed)
			return;
		Map<DDiagramElement, Marker> wanted = wanted();
		figures.entrySet().removeIf(entry -> {
			boolean stale = !entry.getValue().marker().equals(wanted.get(entry.getKey()))
					|| viewer.getVisualPartMap().get(entry.getValue()) != viewer.getEditPartRegistry().get(entry.getKey());
			if (stale)
				remove(entry.getValue());
			return stale;
		});
		double zoom = zoom(viewer).getZoom();
		double size = Math.clamp(SIZE * zoom, SMALLEST, LARGEST) / zoom;
		wanted.forEach((element, mark) -> show(element, mark, size, zoom));
	}

	/** The markers to show. Edges of an element that a node shows get none, since they may represent only a link of it. */
	private Map<DDiagramElement, Marker> wanted() {
		Map<DDiagramElement, Marker> wanted = new LinkedHashMap<>();
		Set<EObject> onNodes = Collections.newSetFromMap(new IdentityHashMap<>());
		for (boolean nodes : new boolean[] { true, false })
			diagram.forEach(element -> {
				if (element instanceof AbstractDNode == nodes && element.target() != null && !(!nodes && onNodes.contains(element.target()))
						&& viewer.getEditPartRegistry().containsKey(element))
					source.of(element.target()).ifPresent(mark -> {
						wanted.put(element, mark);
						if (nodes)
							onNodes.add(element.target());
					});
			});
		return wanted;
	}

	@SuppressWarnings("unchecked")
	private void show(DDiagramElement element, Marker mark, double size, double zoom) {
		EditPart part = (EditPart) viewer.getEditPartRegistry().get(element);
		Optional<Point> middle = places.of(element);
		if (middle.isEmpty())
			return;
		MarkerFigure figure = figures.computeIfAbsent(element, one -> {
			MarkerFigure fresh = new MarkerFigure(mark);
			layer().add(fresh);
			viewer.getVisualPartMap().put(fresh, part);
			return fresh;
		});
		figure.setVisible(mark.kind() != Marker.Kind.NOTE || zoom >= FAR);
		figure.place(middle.get(), size);
	}

	private void remove(MarkerFigure figure) {
		viewer.getVisualPartMap().remove(figure);
		layer().remove(figure);
	}

	private IFigure layer() {
		return LayerManager.Helper.find((EditPart) viewer.getRootEditPart()).getLayer(VectorRoot.MARKS);
	}

	private static ZoomManager zoom(EditPartViewer viewer) {
		return ((VectorRoot) viewer.getRootEditPart()).getZoomManager();
	}
}
