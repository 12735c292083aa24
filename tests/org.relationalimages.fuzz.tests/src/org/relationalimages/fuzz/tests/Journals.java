// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.journal.JournalSnapshot;
import org.relationalimages.casefile.journal.JournalWriter;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.journal.RecoveryOffer;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.protect.Protection;

/** Journals that a crash left behind. */
final class Journals {

	private static final String ENDING = ".journal";

	private Journals() {
	}

	/** The kind of files, with journals of these cases as seeds. */
	static Target target(List<Seed> cases) throws IOException {
		List<Seed> seeds = new ArrayList<>();
		for (Seed one : cases)
			seeds.add(journal(one));
		return new Target("journal", 5, seeds, CaseFileException.class, (file, folder) -> recover(file));
	}

	/** The journal of a program that edits the case; its process never existed. */
	private static Seed journal(Seed one) throws IOException {
		try (JournalWriter writer = new JournalWriter(() -> new JournalSnapshot(one.bytes(), new byte[0]), Runnable::run, trouble -> {
			throw new IllegalStateException(trouble);
		})) {
			writer.opened(Path.of(one.name()).toAbsolutePath(), Protection.NONE);
			writer.changed("Change something", 1);
			writer.flush();
			try (Stream<Path> all = Files.list(PrivateFolder.ofUser().journals())) {
				Path journal = all.filter(file -> file.toString().endsWith(ENDING)).findFirst().orElseThrow();
				String text = Files.readString(journal, StandardCharsets.ISO_8859_1);
				return new Seed(one.name() + ENDING, text.replaceFirst("process=\\d+", "process=" + Integer.MAX_VALUE)
						.getBytes(StandardCharsets.ISO_8859_1));
			}
		}
	}

	/** A damaged journal is not offered; an offered one is opened or refused. */
	private static void recover(Path file) throws IOException {
		Path left = Files.copy(file, PrivateFolder.ofUser().journals().resolve("left" + ENDING));
		try {
			for (RecoveryOffer offer : Recovery.offers()) {
				String fault = Verdict.sentence(offer.summary());
				if (fault != null)
					throw new Target.Unusable("what is offered isn't said well: " + fault, null);
				offer.open(Protection.NONE);
			}
		} finally {
			Files.deleteIfExists(left);
		}
	}
}
