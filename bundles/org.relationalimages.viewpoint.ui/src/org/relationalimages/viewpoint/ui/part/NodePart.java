// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.canvas.DisplayList;
import org.relationalimages.viewpoint.ui.canvas.ShapeFigure;
import org.relationalimages.viewpoint.ui.snap.Snapping;

/** A node, container, list or row. */
public final class NodePart extends AbstractGraphicalEditPart implements ElementPart {

	/** A part for the element. */
	public NodePart(AbstractDNode element) {
		setModel(element);
	}

	@Override
	public AbstractDNode element() {
		return (AbstractDNode) getModel();
	}

	/** Its picture. */
	public ShapeFigure shape() {
		return (ShapeFigure) getFigure();
	}

	/** Brings the list of children up to date. */
	void refreshContents() {
		refreshChildren();
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
	public void refresh() {
		super.refresh();
		shape().fit();
	}

	@Override
	protected IFigure createFigure() {
		return new ShapeFigure();
	}

	@Override
	protected void refreshVisuals() {
		Bounds place = element().absoluteBounds();
		if (place == null)
			return;
		shape().show(new Rectangle(place.x(), place.y(), place.width(), place.height()),
				DisplayList.of(element(), getViewer()));
		shape().setToolTip(ElementPart.tooltip(element()));
	}

	@Override
	protected List<Object> getModelChildren() {
		return VisibleElements.within(element());
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
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new ContainerPolicy());
		Snapping.install(this);
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
	public DragTracker getDragTracker(Request request) {
		return switch (Mobility.of(element())) {
		case FIXED -> new RegionTracker(this);
		case BORDER -> new BorderTracker(this);
		case FREE, ROW -> super.getDragTracker(request);
		};
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		if (type == SnapToHelper.class)
			return Snapping.of(this);
		Object ours = ElementPart.adapt(element(), type);
		if (ours != null)
			return ours;
		return Platform.isRunning() ? super.getAdapter(type) : null;
	}
}
