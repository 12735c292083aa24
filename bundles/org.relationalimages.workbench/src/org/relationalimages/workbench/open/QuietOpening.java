// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockAttempt;
import org.relationalimages.cases.TeachingCase;

/** Opens cases without any dialog, for editors restored at start. What needs an answer waits until the window is there. */
public final class QuietOpening {

	private static final Set<Path> WAITING = new LinkedHashSet<>();

	private QuietOpening() {
	}

	/** Opens the case of a file. One that is protected, open elsewhere or damaged waits for the user; what fails is logged. */
	public static Optional<OpenCase> file(Path file) {
		return OpenCases.get().of(file).or(() -> {
			try {
				return read(file);
			} catch (IOException | RuntimeException e) {
				// Opening it again tells why it failed, and offers its backups.
				if (Files.isRegularFile(file))
					WAITING.add(file);
				return failed(e);
			}
		});
	}

	private static Optional<OpenCase> read(Path file) throws IOException {
		LockAttempt attempt = CaseFiles.isProtected(file) ? null : CaseLock.attempt(file);
		if (attempt == null || !attempt.isHeld()) {
			WAITING.add(file);
			return Optional.empty();
		}
		CaseLock lock = attempt.lock();
		try {
			OpenCase open = OpenCase.read(file);
			open.home().holds(lock);
			OpenCases.get().add(open);
			return Optional.of(open);
		} catch (IOException | RuntimeException e) {
			lock.close();
			throw e;
		}
	}

	/** Opens a teaching case. */
	public static Optional<OpenCase> teachingCase(TeachingCase master) {
		return OpenCases.get().ofTeachingCase(master).or(() -> {
			try {
				OpenCase open = OpenCase.read(master);
				OpenCases.get().add(open);
				return Optional.of(open);
			} catch (IOException | RuntimeException e) {
				return failed(e);
			}
		});
	}

	private static Optional<OpenCase> failed(Exception e) {
		// Also what nobody expects must not keep the window from opening.
		Platform.getLog(QuietOpening.class).log(Status.warning("A case could not be opened again", e));
		return Optional.empty();
	}

	/** The files that wait for an answer of the user; they wait no more then. */
	public static List<Path> takeWaiting() {
		List<Path> waiting = List.copyOf(WAITING);
		WAITING.clear();
		return waiting;
	}
}
