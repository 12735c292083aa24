// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.workbench.open.Opening;

/** Opens the case files named on the command line. */
final class CommandLineFiles {

	private CommandLineFiles() {
	}

	static void open(IWorkbenchWindow window) {
		for (String argument : Platform.getApplicationArgs()) {
			Path file = fileOf(argument);
			if (file != null)
				Opening.open(window.getActivePage(), file);
		}
	}

	private static Path fileOf(String argument) {
		try {
			// Other arguments belong to the platform. A case file that is missing is named all the same: opening it tells so.
			return argument.endsWith("." + CaseFiles.EXTENSION) ? Path.of(argument).toAbsolutePath() : null;
		} catch (InvalidPathException e) {
			return null; // not a file then
		}
	}
}
