// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ide.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Notes how the IDE is when it has started, before any test has touched what is ours. */
public final class AtStart implements BundleActivator {

	/** The beginning of the names of our bundles, and of the ids of all they contribute. */
	static final String OURS = "org.relationalimages.";

	private static List<String> active;
	private static List<String> fonts;

	@Override
	public void start(BundleContext context) {
		active = Arrays.stream(context.getBundles()).filter(one -> one.getState() == Bundle.ACTIVE).map(Bundle::getSymbolicName)
				.filter(name -> name.startsWith(OURS)).sorted().toList();
		Display.getDefault().syncExec(() -> fonts = FontSizes.measure());
	}

	@Override
	public void stop(BundleContext context) {
		// Nothing is held.
	}

	/** Our bundles that were active. */
	static List<String> active() {
		return active;
	}

	/** What the IDE's fonts measured. */
	static List<String> fonts() {
		return fonts;
	}
}
