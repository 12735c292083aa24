// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The layers of the architecture: which of our bundles a bundle may use. Names are without
 * {@code org.relationalimages.}. A bundle uses only bundles above it in this list, so dependencies have one direction.
 */
final class Layers {
	private static final Map<String, Set<String>> MAY_USE = new TreeMap<>();

	static {
		bundle("start");
		bundle("model");
		bundle("model.edit", "model");
		bundle("casefile", "model");
		bundle("validation", "model");
		bundle("design", "model", "validation");
		bundle("viewpoint");
		bundle("viewpoint.graphics", "viewpoint");
		bundle("viewpoint.conformance", "viewpoint");
		bundle("picture", "viewpoint", "viewpoint.graphics");
		bundle("cases", "model", "casefile");
		bundle("document", "model", "casefile", "cases", "design", "viewpoint", "viewpoint.graphics");
		bundle("export", "model", "model.edit", "casefile", "document", "validation", "design", "viewpoint", "viewpoint.graphics",
				"picture");
		bundle("cli", "start", "model", "model.edit", "casefile", "document", "validation", "design", "viewpoint",
				"viewpoint.graphics", "picture", "export", "cases");
		bundle("viewpoint.ui", "viewpoint", "viewpoint.graphics");
		bundle("workbench", "start", "model", "model.edit", "casefile", "document", "validation", "design", "viewpoint",
				"viewpoint.graphics", "picture", "export", "cases", "viewpoint.ui");
		bundle("sirius", "design");
		bundle("gef.compat");
	}

	/** Bundles that need a display; every other bundle runs without one. */
	static final Set<String> WITH_SCREEN = Set.of("viewpoint.ui", "workbench", "gef.compat");

	private Layers() {
	}

	private static void bundle(String name, String... uses) {
		for (String used : uses)
			if (!MAY_USE.containsKey(used))
				throw new IllegalStateException(name + " may not use " + used + ", which does not stand above it");
		MAY_USE.put(name, Set.of(uses));
	}

	/** The names of all bundles in the layers. */
	static Set<String> names() {
		return MAY_USE.keySet();
	}

	/** Whether one of our bundles may use another. */
	static boolean mayUse(String user, String used) {
		return user.equals(used) || MAY_USE.getOrDefault(user, Set.of()).contains(used);
	}
}
