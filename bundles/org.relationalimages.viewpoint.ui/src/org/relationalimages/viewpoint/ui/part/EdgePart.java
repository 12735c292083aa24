// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.swt.graphics.Color;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.Rgb;
import org.relationalimages.viewpoint.ui.canvas.DisplayList;
import org.relationalimages.viewpoint.ui.canvas.EdgeLabels;
import org.relationalimages.viewpoint.ui.canvas.EdgeLine;
import org.relationalimages.viewpoint.ui.canvas.RenderContext;
import org.relationalimages.viewpoint.ui.canvas.VectorRoot;

/** An edge; other edges may end at it. */
public final class EdgePart extends AbstractConnectionEditPart implements ElementPart {

	private final EdgeLabels labels = new EdgeLabels();

	/** A part for the edge. */
	public EdgePart(DEdge edge) {
		setModel(edge);
	}

	@Override
	public DEdge element() {
		return (DEdge) getModel();
	}

	/** Its picture. */
	public EdgeLine line() {
		return (EdgeLine) getFigure();
	}

	@Override
	public void refreshEnds() {
		refreshSourceConnections();
		refreshTargetConnections();
	}

	@Override
	public void refreshPicture() {
		refreshVisuals();
	}

	@Override
	protected IFigure createFigure() {
		return new EdgeLine();
	}

	@Override
	protected void activateFigure() {
		super.activateFigure();
		getLayer(VectorRoot.EDGE_LABELS).add(labels);
		getViewer().getVisualPartMap().put(labels, this);
	}

	@Override
	protected void deactivateFigure() {
		getViewer().getVisualPartMap().remove(labels);
		getLayer(VectorRoot.EDGE_LABELS).remove(labels);
		super.deactivateFigure();
	}

	@Override
	protected void refreshVisuals() {
		if (getSource() == null || getTarget() == null || !VisibleElements.isShown(element()))
			return; // GEF asks again when it has both ends
		PointList route = new PointList();
		for (PrecisePoint place : RenderContext.of(getViewer()).drawer().route(element()))
			route.addPoint(place.rounded().x(), place.rounded().y());
		List<AbsoluteBendpoint> bends = element().bendpoints().stream().map(p -> new AbsoluteBendpoint(p.x(), p.y()))
				.toList();
		Rgb color = element().style() instanceof EdgeStyle style ? style.color() : Rgb.BLACK;
		line().show(route, bends, DisplayList.ofLine(element(), getViewer()),
				new Color(color.red(), color.green(), color.blue()));
		line().setToolTip(ElementPart.tooltip(element()));
		labels.show(DisplayList.ofLabels(element(), getViewer()),
				route.size() == 0 ? new Point() : route.getFirstPoint());
		labels.setToolTip(ElementPart.tooltip(element()));
	}

	@Override
	protected List<Object> getModelSourceConnections() {
		return VisibleElements.among(element().outgoing());
	}

	@Override
	protected List<Object> getModelTargetConnections() {
		return VisibleElements.among(element().incoming());
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointsPolicy());
		installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendpointsPolicy());
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectionPolicy());
	}

	@Override
	public void removeNotify() {
		ElementPart.giveUpFocus(this);
		super.removeNotify();
	}

	@Override
	public void performRequest(Request request) {
		if (!ElementPart.perform(this, request))
			super.performRequest(request);
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		Object ours = ElementPart.adapt(element(), type);
		if (ours != null)
			return ours;
		return Platform.isRunning() ? super.getAdapter(type) : null;
	}
}
