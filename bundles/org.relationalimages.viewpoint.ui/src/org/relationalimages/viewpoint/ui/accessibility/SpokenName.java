// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.accessibility;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

import com.sun.jna.Function;
import com.sun.jna.Pointer;

/**
 * The names of fields, tables and buttons for screen readers. SWT's listeners answer on Windows and macOS; on GTK they are
 * never asked for native widgets, so that the name is given to GTK itself.
 */
public final class SpokenName {

	private static final boolean IS_GTK = "gtk".equals(SWT.getPlatform());
	private static final String GTK = "libgtk-3.so.0";
	private static final String ATK = "libatk-1.0.so.0";

	private SpokenName() {
	}

	/** Gives a field, table or button a name. */
	public static void give(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		giveNative(control, name);
	}

	/** Gives a button of a tool bar a name; elsewhere than on GTK its tooltip is its name. */
	public static void giveNative(Widget widget, String name) {
		if (!IS_GTK)
			return;
		try {
			Pointer handle = new Pointer(Widget.class.getField("handle").getLong(widget));
			Pointer accessible = Function.getFunction(GTK, "gtk_widget_get_accessible").invokePointer(new Object[] { handle });
			if (accessible != null)
				Function.getFunction(ATK, "atk_object_set_name").invokeVoid(new Object[] { accessible, utf8(name) });
		} catch (LinkageError | ReflectiveOperationException e) {
			// A desktop without these has no screen reader that could ask.
		}
	}

	private static byte[] utf8(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}
}
