// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.relationalimages.start.TypedWords;

/**
 * The command line as an Eclipse application. The words come from the start script; where another Eclipse starts it by
 * {@code -application org.relationalimages.cli.application}, they are that one's arguments.
 */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		return Integer.valueOf(CommandLine.run(TypedWords.typed().map(words -> words.toArray(String[]::new)).orElseGet(() -> arguments(context))));
	}

	private static String[] arguments(IApplicationContext context) {
		return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] texts ? texts : new String[0];
	}

	@Override
	public void stop() {
		// Files are written whole or not at all, so there is nothing to wait for.
	}
}
