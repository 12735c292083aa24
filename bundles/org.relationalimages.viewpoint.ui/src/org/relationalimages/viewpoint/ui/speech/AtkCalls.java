// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.speech;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;
import org.relationalimages.viewpoint.ui.canvas.ErrorLog;

import com.sun.jna.Function;
import com.sun.jna.Pointer;

/** Tells GTK's screen readers what SWT has no way for. On other desktops, and where a library lacks something, it does nothing. */
public final class AtkCalls {

	private static final String GTK = "libgtk-3.so.0";
	private static final String ATK = "libatk-1.0.so.0";
	private static final String GOBJECT = "libgobject-2.0.so.0";
	private static final String ANNOUNCEMENT = "announcement";

	/** Whether GTK is told; not again once it could not be. */
	private static boolean isGtk = "gtk".equals(SWT.getPlatform());

	private AtkCalls() {
	}

	/** Names what a widget is shown by. */
	public static void name(Widget widget, String name) {
		run(() -> name(accessible(handle(widget)), name));
	}

	/** Names the only child of what a widget is shown by, such as the button of a tool item. */
	public static void nameChild(Widget widget, String name) {
		run(() -> name(accessible(Function.getFunction(GTK, "gtk_bin_get_child").invokePointer(new Object[] { handle(widget) })), name));
	}

	/** Says a sentence at once, whatever has the focus; libraries of before 2022 have no way for it. */
	public static void announce(Widget widget, String sentence) {
		run(() -> {
			Pointer accessible = accessible(handle(widget));
			long type = Function.getFunction(ATK, "atk_object_get_type").invokeLong(new Object[0]);
			if (accessible != null && Function.getFunction(GOBJECT, "g_signal_lookup").invokeInt(new Object[] { ANNOUNCEMENT, type }) != 0)
				Function.getFunction(GOBJECT, "g_signal_emit_by_name").invokeVoid(new Object[] { accessible, ANNOUNCEMENT, utf8(sentence) });
		});
	}

	/** Tells that a child came to a place in the list of a control, or went from it. */
	public static void childChanged(Widget control, boolean hasCome, int place) {
		run(() -> {
			Pointer accessible = accessible(handle(control));
			if (accessible != null)
				Function.getFunction(GOBJECT, "g_signal_emit_by_name")
						.invokeVoid(new Object[] { accessible, hasCome ? "children-changed::add" : "children-changed::remove", place, null });
		});
	}

	private static Pointer handle(Widget widget) throws ReflectiveOperationException {
		return new Pointer(Widget.class.getField("handle").getLong(widget));
	}

	private static Pointer accessible(Pointer widget) {
		return widget == null ? null : Function.getFunction(GTK, "gtk_widget_get_accessible").invokePointer(new Object[] { widget });
	}

	private static void name(Pointer accessible, String name) {
		if (accessible != null)
			Function.getFunction(ATK, "atk_object_set_name").invokeVoid(new Object[] { accessible, utf8(name) });
	}

	/** A call of the desktop's libraries. */
	private interface Call {

		void run() throws ReflectiveOperationException;
	}

	private static void run(Call work) {
		if (!isGtk)
			return;
		try {
			work.run();
		} catch (LinkageError | ReflectiveOperationException e) {
			isGtk = false;
			ErrorLog.log("The desktop's screen reader can't be told what SWT does not tell it.", e);
		}
	}

	private static byte[] utf8(String text) {
		return (text + '\0').getBytes(StandardCharsets.UTF_8);
	}
}
