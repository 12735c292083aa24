// SPDX-License-Identifier: EPL-2.0
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** Cursors for dragging GEF's fly-out palette to the other side; the workbench no longer has this class. */
public final class DragCursors {
	private static final int INVALID = 0;

	private DragCursors() {
	}

	/**
	 * The system's cursor for a drop position. It belongs to the display: do not dispose of it.
	 *
	 * @param code GEF's code of the position; 0 means that nothing can be dropped there
	 */
	public static Cursor getCursor(int code) {
		return Display.getCurrent().getSystemCursor(code == INVALID ? SWT.CURSOR_NO : SWT.CURSOR_SIZEALL);
	}
}
