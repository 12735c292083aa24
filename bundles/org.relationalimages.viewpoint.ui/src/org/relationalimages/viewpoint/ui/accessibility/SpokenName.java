// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.accessibility;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.relationalimages.viewpoint.ui.speech.AtkCalls;

/**
 * The names of fields, tables and buttons for screen readers. SWT's listeners answer on Windows and macOS; on GTK they are
 * never asked for native widgets, so that the name is given to GTK itself.
 */
public final class SpokenName {

	private SpokenName() {
	}

	/** Gives a field, table or button a name. */
	public static void give(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF)
					event.result = name;
			}
		});
		giveNative(control, name);
	}

	/** Gives a control a name where listeners aren't asked for it; for names that change while the control is in use. */
	public static void giveNative(Control control, String name) {
		AtkCalls.name(control, name);
	}

	/** Names the buttons of a tool bar that have a picture only by what their tooltips say; elsewhere tooltips are read. */
	public static void ofTips(ToolBar bar) {
		for (ToolItem item : bar.getItems())
			if ((item.getStyle() & (SWT.PUSH | SWT.CHECK | SWT.RADIO)) != 0 && item.getToolTipText() != null)
				AtkCalls.nameChild(item, item.getToolTipText());
	}
}
