// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;

/** The field to type into a cell. Its keys are those of {@link CellTyping}; leaving it takes the text over. */
final class CellText extends TextCellEditor {

	CellText(Composite parent) {
		super(parent, SWT.MULTI | SWT.WRAP);
	}

	/** Enter, Tab and Esc have been dealt with when they were pressed. */
	@Override
	protected void keyReleaseOccured(KeyEvent event) {
		if (event.character != SWT.ESC && event.character != SWT.CR && event.character != SWT.LF)
			super.keyReleaseOccured(event);
	}

	@Override
	protected boolean dependsOnExternalFocusListener() {
		return false;
	}
}
