// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.keyboard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Keeps Tab on a canvas, where it goes from element to element; F6 or Ctrl+Tab leads to the next control, with Shift back. */
public final class CanvasTraversal {

	private CanvasTraversal() {
	}

	/** Keeps Tab on a canvas, whose own listeners let every key through. */
	public static void install(Control canvas) {
		canvas.addListener(SWT.Traverse, event -> {
			switch (event.detail) {
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = (event.stateMask & SWT.MOD1) != 0;
			case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS -> event.doit = false;
			default -> {
				// Everything else is the window's.
			}
			}
		});
	}

	/** Leads from a canvas to the next or the previous control. */
	public static void leave(Control canvas, boolean back) {
		Event event = new Event();
		event.keyCode = SWT.TAB;
		event.character = SWT.TAB;
		event.stateMask = SWT.MOD1;
		event.doit = true;
		canvas.traverse(back ? SWT.TRAVERSE_TAB_PREVIOUS : SWT.TRAVERSE_TAB_NEXT, event);
	}
}
