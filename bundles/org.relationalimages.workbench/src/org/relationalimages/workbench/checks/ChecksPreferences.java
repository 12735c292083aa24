// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** How the user wants to see what the rules say; kept over restarts. */
final class ChecksPreferences {

	private static final String BUNDLE = "org.relationalimages.workbench";
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	/** Something that is on or off. */
	enum Choice {
		/** The view groups by element; else by severity. */
		BY_ELEMENT("checks.byElement", true),
		/** The view shows what is muted, too. */
		MUTED("checks.muted", false),
		/** Diagrams show marks. */
		MARKS("checks.marks", true);

		private final String key;
		private final boolean initial;

		Choice(String key, boolean initial) {
			this.key = key;
			this.initial = initial;
		}

		boolean isOn() {
			return InstanceScope.INSTANCE.getNode(BUNDLE).getBoolean(key, initial);
		}

		void set(boolean on) {
			InstanceScope.INSTANCE.getNode(BUNDLE).putBoolean(key, on);
			LISTENERS.forEach(Runnable::run);
		}
	}

	private ChecksPreferences() {
	}

	static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}
}
