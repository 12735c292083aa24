// SPDX-License-Identifier: EPL-2.0
package org.eclipse.sirius.business.api.componentization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Replaces Sirius's class of this name, which is not available in this build: it has the two methods that are called. */
public final class ViewpointRegistry {

	/** The registry; each test sets a new one. */
	public static ViewpointRegistry instance = new ViewpointRegistry();

	/** What was registered, in order. */
	public final List<String> registered = new ArrayList<>();

	/** The file that this registry refuses. */
	public String refused = "";

	public static ViewpointRegistry getInstance() {
		return instance;
	}

	public Set<Object> registerFromPlugin(String path) {
		if (path.equals(refused))
			throw new IllegalArgumentException("it is broken");
		registered.add(path);
		return Set.of();
	}
}
