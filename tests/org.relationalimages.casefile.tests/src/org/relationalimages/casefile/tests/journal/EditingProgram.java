// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.journal.JournalSnapshot;
import org.relationalimages.casefile.journal.JournalWriter;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.model.cases.CaseFile;

/** Edits a case, one step each fifth of a second, without ever saving it, until it is killed. Prints the number of each step. */
public final class EditingProgram {

	private static final Duration PAUSE = Duration.ofMillis(200);

	private EditingProgram() {
	}

	/** Arguments: {@code FILE [PASSPHRASE]} */
	@SuppressWarnings("resource") // the process is killed
	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[0]);
		Protection protection = arguments.length == 1 ? Protection.NONE
				: Protection.with(Passphrase.of(arguments[1].toCharArray()));
		Executor modelThread = Executors.newSingleThreadExecutor();
		CaseFile root = CaseFiles.load(file, protection);
		JournalWriter journal = new JournalWriter(() -> new JournalSnapshot(CaseFiles.bytes(root, "case"), new byte[] { 7 }),
				modelThread, System.err::println);
		journal.opened(file, protection);
		for (int i = 1;; i++) {
			int step = i;
			modelThread.execute(() -> {
				root.getPersons().getFirst().setNote("step " + step);
				journal.changed("Edit note", step);
				System.out.println(step);
			});
			Thread.sleep(PAUSE);
		}
	}
}
