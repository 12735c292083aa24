// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.speech;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Says to those who hear the program what appears beside where they work: why something was refused, or what came of it. */
public final class Announcer {

	private Announcer() {
	}

	/** Says a sentence in the window in front. */
	public static void say(Display display, String sentence) {
		Shell shell = display.getActiveShell();
		Control focused = display.getFocusControl();
		if (sentence != null && !sentence.isBlank() && (focused != null || shell != null))
			AtkCalls.announce(focused != null ? focused : shell, sentence);
	}
}
