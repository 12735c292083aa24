// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramListener;
import org.relationalimages.viewpoint.ui.snap.Snapping;

/** The sheet: holds the top nodes and keeps all parts in step with the diagram. */
public final class DiagramPart extends AbstractGraphicalEditPart {

	private static final int MARGIN = 24;

	private final DiagramListener listener = event -> new PartUpdate(this).refresh(event);

	/** A part for the diagram. */
	public DiagramPart(DDiagram diagram) {
		setModel(diagram);
	}

	/** The diagram shown. */
	public DDiagram diagram() {
		return (DDiagram) getModel();
	}

	@Override
	public void activate() {
		super.activate();
		diagram().addListener(listener);
	}

	@Override
	public void deactivate() {
		diagram().removeListener(listener);
		super.deactivate();
	}

	/** Brings the list of children up to date. */
	void refreshContents() {
		refreshChildren();
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer sheet = new FreeformLayer();
		sheet.setBorder(new MarginBorder(MARGIN));
		return sheet;
	}

	@Override
	protected List<Object> getModelChildren() {
		return VisibleElements.within(diagram());
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new ContainerPolicy());
		Snapping.install(this);
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new MarqueeDragTracker();
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		if (type == EObject.class)
			return diagram().target();
		if (type == SnapToHelper.class)
			return Snapping.of(this);
		return Platform.isRunning() ? super.getAdapter(type) : null;
	}

	/** The rectangle that holds everything shown, in the diagram's coordinates; empty for an empty diagram. */
	public Rectangle extent() {
		Rectangle all = null;
		for (Object child : getFigure().getChildren()) {
			Rectangle bounds = ((IFigure) child).getBounds();
			all = all == null ? bounds.getCopy() : all.getUnion(bounds);
		}
		return all == null ? new Rectangle() : all;
	}
}
