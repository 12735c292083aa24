// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Digits use the steps of the pad, 0 shows the others; everything else goes to the keys of the canvas. */
final class PadKeys extends KeyHandler {

	private final ContextPad pad;

	PadKeys(ContextPad pad) {
		this.pad = pad;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
		if (plain && event.character >= '1' && event.character <= '9' && pad.use(event.character - '0'))
			return true;
		if (plain && event.character == '0') {
			pad.more();
			return true;
		}
		return super.keyPressed(event);
	}
}
