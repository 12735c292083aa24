// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.start.TypedWords;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.status.StatusLine;

/** Opens the case files named on the command line. */
final class CommandLineFiles {

	private static final String SEPARATOR = "--";

	private CommandLineFiles() {
	}

	static void open(IWorkbenchWindow window) {
		List<String> words = TypedWords.typed().orElseGet(() -> List.of(Platform.getApplicationArgs()));
		List<String> others = new ArrayList<>();
		for (String word : words) {
			Path file = fileOf(word);
			if (file != null)
				OpenFlow.open(window.getActivePage(), file);
			else if (!word.equals(SEPARATOR))
				others.add(word);
		}
		// Started by another Eclipse, other arguments are that one's.
		if (!others.isEmpty() && TypedWords.typed().isPresent())
			StatusLine.tell(window.getActivePage(), leftOut(others));
	}

	private static String leftOut(List<String> words) {
		return "\u201c" + words.getFirst().replaceAll("[\\p{Cntrl}\\p{Cf}]", "?") + "\u201d"
				+ (words.size() == 1 ? " is" : words.size() == 2 ? " and another one are" : " and " + (words.size() - 1) + " others are")
				+ " not opened: the name of a case ends with ." + CaseFiles.EXTENSION + ".";
	}

	/** A case file that is missing is named all the same: opening it tells so. */
	private static Path fileOf(String word) {
		try {
			return word.endsWith("." + CaseFiles.EXTENSION) ? Path.of(word).toAbsolutePath() : null;
		} catch (InvalidPathException e) {
			return null; // not a file then
		}
	}
}
