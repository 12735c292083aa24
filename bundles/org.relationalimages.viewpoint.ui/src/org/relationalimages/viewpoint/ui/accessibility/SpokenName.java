// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.accessibility;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.relationalimages.viewpoint.ui.canvas.ErrorLog;

import com.sun.jna.Function;
import com.sun.jna.Pointer;

/**
 * The names of fields, tables and buttons for screen readers. SWT's listeners answer on Windows and macOS; on GTK they are
 * never asked for native widgets, so that the name is given to GTK itself.
 */
public final class SpokenName {

	private static final String GTK = "libgtk-3.so.0";
	private static final String ATK = "libatk-1.0.so.0";

	/** Whether GTK is told; not again once it could not be. */
	private static boolean isGtk = "gtk".equals(SWT.getPlatform());

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
		if (isGtk)
			call(() -> name(handle(control), name));
	}

	/** Names the buttons of a tool bar that have a picture only by what their tooltips say. */
	public static void ofTips(ToolBar bar) {
		if (!isGtk)
			return; // elsewhere tooltips are read
		for (ToolItem item : bar.getItems())
			if ((item.getStyle() & (SWT.PUSH | SWT.CHECK | SWT.RADIO)) != 0 && item.getToolTipText() != null)
				call(() -> name(Function.getFunction(GTK, "gtk_bin_get_child").invokePointer(new Object[] { handle(item) }), item.getToolTipText()));
	}

	private static Pointer handle(Widget widget) throws ReflectiveOperationException {
		return new Pointer(Widget.class.getField("handle").getLong(widget));
	}

	private static void name(Pointer widget, String name) {
		Pointer accessible = widget == null ? null : Function.getFunction(GTK, "gtk_widget_get_accessible").invokePointer(new Object[] { widget });
		if (accessible != null)
			Function.getFunction(ATK, "atk_object_set_name").invokeVoid(new Object[] { accessible, utf8(name) });
	}

	/** A call of the desktop's libraries. */
	private interface Call {

		void run() throws ReflectiveOperationException;
	}

	private static void call(Call work) {
		try {
			work.run();
		} catch (LinkageError | ReflectiveOperationException e) {
			isGtk = false;
			ErrorLog.log("The desktop's screen reader can't be told the names of fields.", e);
		}
	}

	private static byte[] utf8(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}
}
