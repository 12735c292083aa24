// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.OpenAttempt;
import org.relationalimages.workbench.status.DetachedTask;

/** Opens cases without any dialog, for editors restored at start. What needs an answer waits until the window is there. */
public final class RestoreAtStartup {

	/** How long the start of the program waits for a case; local disks need a fraction of it. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);
	/** How long it waits for each case after one of them did not come in time: their drive is likely the same. */
	private static final Duration LITTLE = Duration.ofMillis(500);
	private static final Set<Path> WAITING = new LinkedHashSet<>();
	private static Duration patience = PATIENCE;

	private RestoreAtStartup() {
	}

	/**
	 * Opens the case of a file. One that is protected, open elsewhere, damaged, or on a drive that doesn't answer at once
	 * waits for the user; what fails is logged.
	 */
	public static Optional<CaseDocument> file(Path file) {
		if (WAITING.contains(file))
			return Optional.empty();
		return OpenDocuments.get().named(file).or(() -> look(file));
	}

	/** The window can't be shown before this returns. */
	private static Optional<CaseDocument> look(Path file) {
		DetachedTask<OpenAttempt> looking = new DetachedTask<>("Opening a case again", () -> OpenAttempt.of(file));
		try {
			OpenAttempt attempt = looking.await(patience);
			if (attempt.isWaiting())
				WAITING.add(file);
			attempt.document().ifPresent(OpenDocuments.get()::add);
			return attempt.failure() == null ? attempt.document() : failed(attempt.failure());
		} catch (TimeoutException e) {
			looking.abandon(OpenAttempt::abandon);
			patience = LITTLE;
			WAITING.add(file);
			return failed(e);
		} catch (ExecutionException e) {
			return failed(e);
		} catch (InterruptedException e) {
			looking.abandon(OpenAttempt::abandon);
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	/** Opens a teaching case. */
	public static Optional<CaseDocument> teachingCase(TeachingCase master) {
		return OpenDocuments.get().ofTeachingCase(master).or(() -> {
			try {
				CaseDocument open = CaseDocument.read(master);
				OpenDocuments.get().add(open);
				return Optional.of(open);
			} catch (IOException | RuntimeException e) {
				return failed(e);
			}
		});
	}

	private static Optional<CaseDocument> failed(Throwable e) {
		// Also what nobody expects must not keep the window from opening.
		Platform.getLog(RestoreAtStartup.class).log(Status.warning("A case could not be opened again", e));
		return Optional.empty();
	}

	/** The files that wait for an answer of the user; they wait no more then. */
	public static List<Path> takeWaiting() {
		List<Path> waiting = List.copyOf(WAITING);
		WAITING.clear();
		return waiting;
	}
}
