// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Tells the first start with a work folder from later ones, so that a newcomer is not greeted by an empty window. */
final class FirstStart {

	private static final String BUNDLE = "org.relationalimages.workbench";
	private static final String STARTED = "startedBefore";

	private FirstStart() {
	}

	/** Whether this is the first start; every later call and start says no. */
	static boolean isNow() {
		IEclipsePreferences settings = InstanceScope.INSTANCE.getNode(BUNDLE);
		if (settings.getBoolean(STARTED, false))
			return false;
		settings.putBoolean(STARTED, true);
		try {
			settings.flush();
		} catch (BackingStoreException e) {
			Platform.getLog(FirstStart.class).log(Status.warning("The first start could not be noted", e));
		}
		return true;
	}
}
