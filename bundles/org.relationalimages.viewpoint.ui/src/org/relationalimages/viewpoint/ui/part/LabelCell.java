// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;

/** A text field of several lines in which Enter ends the editing. */
final class LabelCell extends TextCellEditor {

	private final Runnable giveUp;

	/** @param giveUp called before the cell closes by Esc */
	LabelCell(Composite parent, Runnable giveUp) {
		super(parent, SWT.MULTI | SWT.WRAP | SWT.CENTER);
		this.giveUp = giveUp;
	}

	@Override
	protected void keyReleaseOccured(KeyEvent event) {
		boolean enter = event.character == SWT.CR || event.character == SWT.LF;
		boolean newLine = (event.stateMask & (SWT.SHIFT | SWT.ALT)) != 0;
		if (enter && !newLine) {
			event.doit = false;
			fireApplyEditorValue();
			deactivate();
		} else if (event.character == SWT.ESC) {
			giveUp.run();
			fireCancelEditor();
		} else if (!enter) {
			super.keyReleaseOccured(event);
		}
	}

	/** Leaving the field keeps what was typed. */
	@Override
	protected boolean dependsOnExternalFocusListener() {
		return false;
	}
}
