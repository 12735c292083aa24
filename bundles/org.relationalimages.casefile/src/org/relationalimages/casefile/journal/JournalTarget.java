// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

import org.relationalimages.casefile.journal.JournalFile.Body;
import org.relationalimages.casefile.privatefolder.FileHash;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.privatefolder.ProcessMark;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;

/** Where a journal is written and how it is protected. Used by the journal's own thread only. */
final class JournalTarget {

	private final String name = UUID.randomUUID() + JournalFile.ENDING;
	private Path caseFile;
	private String base = FileHash.NONE;
	private Sealer sealer = Sealer.NONE;

	/** Records which file the next states are based on, and derives one key for all of them. */
	void buildOn(Path file, Protection protection) {
		sealer.close();
		caseFile = file;
		base = FileHash.of(file);
		sealer = protection.sealerForJournal();
	}

	/** Writes a state; the file's name contains nothing of the case. */
	void write(int steps, Body body) throws IOException {
		JournalHead head = new JournalHead(ProcessMark.own(), Instant.now(), caseFile, base, steps, sealer.isProtecting());
		JournalFile.write(PrivateFolder.ofUser().journals().resolve(name), head, body, sealer);
	}

	/** Removes what was written, if anything. */
	boolean purge() {
		try {
			return Files.deleteIfExists(PrivateFolder.ofUser().existing(PrivateFolder.JOURNALS).resolve(name));
		} catch (IOException e) {
			return false; // it is listed among the traces, and offered when it outlives the program
		}
	}

	/** Wipes the key. */
	void forget() {
		sealer.close();
	}
}
