// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.relationalimages.casefile.CaseFileException;

/** Does the same with several files: a bad one is reported, and the next one has its turn. */
final class EachFile {

	/** What is done with a file; false when it has findings. */
	@FunctionalInterface
	interface Work {
		boolean on(Path file) throws Exception;
	}

	private EachFile() {
	}

	static int run(List<Path> files, Console console, Work work) {
		int status = CommandLine.OK;
		for (Path file : files) {
			try {
				if (!work.on(file))
					status = CommandLine.FINDINGS;
			} catch (Exception | OutOfMemoryError | StackOverflowError e) {
				console.problem(sentence(e, file.toString()));
				status = CommandLine.FINDINGS;
			}
		}
		return status;
	}

	/** What went wrong, as a sentence that names the file. */
	static String sentence(Throwable e, String file) {
		String message = e.getMessage() == null || e.getMessage().isBlank() ? e.getClass().getSimpleName()
				: e.getMessage();
		return switch (e) {
			case CaseFileException named -> named.getMessage();
			case Failure ours -> message;
			case IOException io -> file + ": " + message + "; check disk and permissions";
			case OutOfMemoryError memory -> file + ": there isn't enough memory; give Java more with -Xmx";
			case StackOverflowError depth -> file + ": it is nested too deep";
			case RuntimeException fault -> file + ": an internal fault occurred (" + e.getClass().getSimpleName() + ": "
					+ message + "); please report it";
			default -> file + ": " + message;
		};
	}
}
