// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as an Eclipse application: {@code -application org.relationalimages.cli.application}. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return Integer.valueOf(CommandLine.run(arguments instanceof String[] texts ? texts : new String[0]));
	}

	@Override
	public void stop() {
		// Files are written whole or not at all, so there is nothing to wait for.
	}
}
