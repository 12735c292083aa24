// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.child;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import com.sun.jna.Callback;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/**
 * A screen reader as a process of its own, by the library that those of the desktop use. Writes down what a program tells
 * of its windows as soon as a list is complete, one line for each object: role, name, description, whether it is to be seen; then what gets the focus.
 */
public final class ScreenReader {

	/** The line after which the focus is listened to. */
	static final String LISTENING = "listening";
	/** How lines about the focus begin. */
	static final String FOCUS = "focus\t";
	/** How lines begin about buttons beside the one with the focus. */
	static final String BUTTON = "button\t";
	/** How lines begin about what has come or gone. */
	static final String CHILDREN = "children\t";

	/** The last word of lines about what is to be seen. */
	static final String SHOWN = "shown";

	/** Held, or it would be unloaded with the next collection of garbage, and knows its types no more when loaded again. */
	private static final NativeLibrary LIBRARY = NativeLibrary.getInstance("libatspi.so.0");
	private static final int PATIENCE = 150;
	private static final int PAUSE = 400;
	/** States by their numbers in AT-SPI. */
	private static final int SHOWING = 25;
	private static final int VISIBLE = 30;
	private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	private final String awaited;
	private final StringBuilder read = new StringBuilder();
	private boolean isComplete;

	private ScreenReader(String awaited) {
		this.awaited = awaited;
	}

	/** What the library calls for each event. */
	public interface Listener extends Callback {

		/** Called with the event and the listener's data. */
		void told(Pointer event, Pointer data);
	}

	/** Waits for a list whose name begins with the argument and that has items. */
	public static void main(String[] arguments) throws InterruptedException {
		LIBRARY.getFunction("atspi_init").invokeInt(new Object[0]);
		for (int attempt = 0; attempt < PATIENCE; attempt++) {
			ScreenReader reader = new ScreenReader(arguments[0]);
			reader.readDesktop();
			if (reader.isComplete) {
				OUT.print(reader.read);
				listen();
				return;
			}
			Thread.sleep(PAUSE);
		}
		OUT.println("nothing to read");
	}

	private void readDesktop() {
		Pointer desktop = pointer("atspi_get_desktop", 0);
		for (int index = 0; index < count(desktop); index++) {
			Pointer program = pointer("atspi_accessible_get_child_at_index", desktop, index, null);
			if (program != null)
				read(program);
		}
	}

	private void read(Pointer one) {
		String role = text("atspi_accessible_get_role_name", one);
		String name = text("atspi_accessible_get_name", one);
		int children = count(one);
		read.append(role).append('\t').append(name).append('\t').append(text("atspi_accessible_get_description", one))
				.append('\t').append(isShown(one) ? SHOWN : "").append('\n');
		isComplete |= role.equals("list") && name.startsWith(awaited) && children > 0;
		if (role.equals("menu bar") || role.contains("table"))
			return;
		for (int index = 0; index < children; index++) {
			Pointer child = pointer("atspi_accessible_get_child_at_index", one, index, null);
			if (child != null)
				read(child);
		}
	}

	private static void listen() {
		Listener listener = (event, data) -> {
			Pointer source = event.getPointer(Long.BYTES);
			if (event.getInt(2L * Long.BYTES) == 1 && source != null)
				focusedAt(source);
		};
		Listener children = (event, data) -> OUT.println(CHILDREN + event.getPointer(0).getString(0));
		register(listener, "object:state-changed:focused");
		register(children, "object:children-changed");
		OUT.println(LISTENING);
		LIBRARY.getFunction("atspi_event_main").invokeVoid(new Object[0]);
	}

	private static void register(Listener listener, String event) {
		Pointer registered = pointer("atspi_event_listener_new", listener, null, null);
		LIBRARY.getFunction("atspi_event_listener_register").invokeInt(new Object[] { registered, event, null });
	}

	private static void focusedAt(Pointer one) {
		Pointer list = pointer("atspi_accessible_get_parent", one, null);
		if (list != null && text("atspi_accessible_get_role_name", list).equals("list")) {
			for (int index = 0; index < count(list); index++) {
				Pointer child = pointer("atspi_accessible_get_child_at_index", list, index, null);
				if (child != null && text("atspi_accessible_get_role_name", child).endsWith("button"))
					OUT.println(BUTTON + text("atspi_accessible_get_name", child));
			}
		}
		OUT.println(FOCUS + text("atspi_accessible_get_name", one));
	}

	private static boolean isShown(Pointer one) {
		return has(one, SHOWING) && has(one, VISIBLE);
	}

	private static boolean has(Pointer one, int state) {
		Pointer states = pointer("atspi_accessible_get_state_set", one);
		return LIBRARY.getFunction("atspi_state_set_contains").invokeInt(new Object[] { states, state }) != 0;
	}

	private static int count(Pointer one) {
		return LIBRARY.getFunction("atspi_accessible_get_child_count").invokeInt(new Object[] { one, null });
	}

	private static Pointer pointer(String function, Object... arguments) {
		return LIBRARY.getFunction(function).invokePointer(arguments);
	}

	private static String text(String function, Pointer one) {
		Pointer text = pointer(function, one, null);
		return text == null ? "" : text.getString(0, "UTF-8").replaceAll("\\s+", " ");
	}
}
