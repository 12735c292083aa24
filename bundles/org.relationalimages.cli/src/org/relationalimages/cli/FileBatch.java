// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.FailureReason;
import org.relationalimages.picture.PictureException;
import org.relationalimages.viewpoint.incremental.DiagramTooLargeException;

/** Does the same with several files: a bad one is reported, and the next one has its turn. */
final class FileBatch {

	/** What is done with a file; false when it has findings. */
	@FunctionalInterface
	interface Work {
		boolean on(Path file) throws Exception;
	}

	private FileBatch() {
	}

	/** @throws UsageException as the work throws it: wrong use is wrong for every file */
	static int run(List<Path> files, Console console, Work work) throws UsageException {
		int status = ExitStatus.OK;
		for (Path file : files) {
			try {
				if (!work.on(file))
					status = ExitStatus.FINDINGS;
			} catch (UsageException e) {
				throw e;
			} catch (Exception | Error e) {
				console.problem(sentence(e, file.toString()));
				status = ExitStatus.FINDINGS;
			}
		}
		return status;
	}

	/** What went wrong, as a sentence that names the file; null when no single file is to blame. */
	static String sentence(Throwable e, String file) {
		String message = e.getMessage() == null || e.getMessage().isBlank() ? e.getClass().getSimpleName()
				: e.getMessage();
		if (e instanceof CaseFileException || e instanceof Failure)
			return message;
		return (file == null ? "" : file + ": ") + switch (e) {
			case PictureException sentence -> message;
			case DiagramTooLargeException sentence -> message;
			case IOException io -> message + "; check disk and permissions";
			case OutOfMemoryError memory -> "there isn't enough memory; give Java more with -Xmx";
			case StackOverflowError depth -> "it is nested too deep";
			case InvalidPathException name -> FailureReason.of(name) + "; rename the file, or set LANG to a locale with UTF-8";
			case RuntimeException fault -> internal(fault, message);
			case Error fault -> internal(fault, message);
			default -> message;
		};
	}

	private static String internal(Throwable fault, String message) {
		return "an internal fault occurred (" + fault.getClass().getSimpleName() + ": " + message + "); please report it";
	}
}
