// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.workbench.open.Opening;

/** Opens the case files named on the command line. */
final class CommandLineFiles {

	private CommandLineFiles() {
	}

	static void open(IWorkbenchWindow window) {
		for (String argument : Platform.getApplicationArgs()) {
			Path file = existing(argument);
			if (file != null)
				Opening.open(window.getActivePage(), file);
		}
	}

	private static Path existing(String argument) {
		try {
			Path file = Path.of(argument).toAbsolutePath();
			return argument.startsWith("-") || !Files.isRegularFile(file) ? null : file;
		} catch (InvalidPathException e) {
			return null; // not a file then
		}
	}
}
