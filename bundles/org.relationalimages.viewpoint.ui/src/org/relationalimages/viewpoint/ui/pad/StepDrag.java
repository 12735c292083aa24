// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import java.util.Collection;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.part.ElementPart;

/** Follows the mouse from a button of the pad or from a grip: a click, or a drag to another element or to a free place. */
final class StepDrag extends AbstractTool implements DragTracker {

	private final StepUse use;
	private final ElementPart owner;
	private final List<? extends ToolDescription> steps;
	private final Runnable click;
	private DragTrail trail;
	private TargetLights lights;

	StepDrag(StepUse use, ElementPart owner, List<? extends ToolDescription> steps, Runnable click) {
		this.use = use;
		this.owner = owner;
		this.steps = steps;
		this.click = click;
	}

	@Override
	protected String getCommandName() {
		return "Next step";
	}

	@Override
	public void commitDrag() {
		// nothing is done before the mouse button is let go
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button != 1) {
			setState(STATE_INVALID);
			handleInvalidInput();
			return true;
		}
		return stateTransition(STATE_INITIAL, STATE_DRAG);
	}

	@Override
	protected boolean handleDragStarted() {
		return !steps.isEmpty() && stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
	}

	@Override
	protected boolean handleDragInProgress() {
		if (!isInState(STATE_DRAG_IN_PROGRESS))
			return false;
		if (trail == null) {
			IFigure layer = LayerManager.Helper.find((EditPart) owner).getLayer(LayerConstants.FEEDBACK_LAYER);
			lights = TargetLights.show(use, steps, owner, layer);
			trail = DragTrail.show((GraphicalEditPart) owner, layer);
		}
		trail.to(getLocation());
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		boolean dragged = isInState(STATE_DRAG_IN_PROGRESS);
		boolean pressed = stateTransition(STATE_DRAG, STATE_TERMINAL);
		EditPart under = dragged ? under() : null;
		org.relationalimages.viewpoint.geometry.Point place = dragged ? place() : null;
		eraseFeedback();
		setState(STATE_TERMINAL);
		if (under != null)
			use.drop(steps, owner.element(), under, place);
		else if (pressed)
			click.run();
		return true;
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode == SWT.ESC) {
			eraseFeedback();
			setState(STATE_TERMINAL);
			return true;
		}
		return false;
	}

	@Override
	public void deactivate() {
		eraseFeedback();
		super.deactivate();
	}

	private void eraseFeedback() {
		if (trail != null) {
			trail.remove();
			lights.remove();
		}
		trail = null;
		lights = null;
	}

	private EditPart under() {
		Collection<IFigure> above = List.of(layer(LayerConstants.FEEDBACK_LAYER), layer(LayerConstants.HANDLE_LAYER));
		EditPart found = use.viewer().findObjectAtExcluding(getLocation(), above);
		return found instanceof ElementPart ? found : use.viewer().sheet();
	}

	private org.relationalimages.viewpoint.geometry.Point place() {
		Point place = getLocation().getCopy();
		use.viewer().sheet().getFigure().translateToRelative(place);
		return new org.relationalimages.viewpoint.geometry.Point(place.x, place.y);
	}

	private IFigure layer(Object key) {
		return LayerManager.Helper.find((EditPart) owner).getLayer(key);
	}
}
