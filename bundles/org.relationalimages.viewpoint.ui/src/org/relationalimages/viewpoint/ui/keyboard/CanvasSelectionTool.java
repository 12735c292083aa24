// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.keyboard;

import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.relationalimages.viewpoint.ui.highlight.Highlighting;

/** Selects and moves; Escape leads out of the current element when there is nothing else that it ends. */
public final class CanvasSelectionTool extends SelectionTool {

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		boolean leaving = event.character == SWT.ESC && isInState(STATE_INITIAL) && getDragTracker() == null
				&& Highlighting.of(getCurrentViewer()).map(Highlighting::current).isEmpty();
		if (!leaving)
			return super.handleKeyDown(event);
		new ElementSteps(getCurrentViewer()).out();
		return true;
	}
}
