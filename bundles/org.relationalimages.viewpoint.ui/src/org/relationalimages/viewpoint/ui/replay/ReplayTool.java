// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.replay;

import java.util.function.Predicate;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/** Takes the place of all tools while the canvas shows an earlier state: the mouse does nothing, keys go through time. */
final class ReplayTool extends AbstractTool {

	private final Predicate<KeyEvent> keys;

	ReplayTool(Predicate<KeyEvent> keys) {
		this.keys = keys;
	}

	@Override
	protected String getCommandName() {
		return "";
	}

	@Override
	public void keyDown(KeyEvent event, EditPartViewer viewer) {
		if (keys.test(event))
			event.doit = false;
	}

	@Override
	public void keyUp(KeyEvent event, EditPartViewer viewer) {
		// nothing to finish
	}

	@Override
	public void mouseDown(MouseEvent event, EditPartViewer viewer) {
		viewer.getControl().setFocus();
	}

	@Override
	public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
		// nothing can be moved
	}

	@Override
	public void mouseUp(MouseEvent event, EditPartViewer viewer) {
		// nothing to finish
	}

	@Override
	public void mouseDoubleClick(MouseEvent event, EditPartViewer viewer) {
		// nothing can be opened
	}
}
