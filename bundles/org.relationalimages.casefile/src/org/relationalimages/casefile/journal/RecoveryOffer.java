// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.InterruptedChange;
import org.relationalimages.casefile.privatefolder.FileHash;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.model.cases.CaseFile;

/** Unsaved changes that a program left when it ended without closing the case. */
public final class RecoveryOffer {

	private final Path file;
	private final JournalHead head;
	private final boolean isUncovered;

	RecoveryOffer(Path file, JournalHead head) {
		this.file = file;
		this.head = head;
		this.isUncovered = head.caseFile() != null && !JournalFile.isSealed(file) && CaseFiles.isProtected(head.caseFile());
	}

	/** Whether the changes are not protected, though the case's file is; somebody else may have written them. */
	public boolean isUncovered() {
		return isUncovered;
	}

	/** The case's file; empty when it was never saved. */
	public Optional<Path> caseFile() {
		return Optional.ofNullable(head.caseFile());
	}

	/** The name of the case's file as one line of text; empty when it was never saved. */
	public Optional<String> name() {
		// A damaged journal may name any path, including a root without a name.
		return caseFile().map(path -> path.getFileName() == null ? path : path.getFileName())
				// Some disks allow line breaks in names, and characters that change the direction of writing.
				.map(name -> name.toString().replaceAll("[\\n\\r\\t\\p{Zl}\\p{Zp}]+", " ").replaceAll("[\\p{Cc}\\p{Cf}]", ""));
	}

	/** When the last change was written. */
	public Instant time() {
		return head.time();
	}

	/** How many steps the file does not contain. */
	public int steps() {
		return head.steps();
	}

	/** Whether the case's passphrase is needed to open it. */
	public boolean isProtected() {
		return head.sealed() || isUncovered;
	}

	/** The state of the case's file compared with the one the changes are based on. */
	public FileState state() {
		if (head.caseFile() == null)
			return FileState.NEVER_SAVED;
		if (!Files.exists(head.caseFile()))
			return FileState.MISSING;
		return FileHash.of(head.caseFile()).equals(head.base()) ? FileState.UNCHANGED : FileState.CHANGED;
	}

	/** The offer in a sentence, which contains nothing of the case but the name of its file. */
	public String summary() {
		String name = name().map(text -> "\u201c" + text + "\u201d").orElse("A case that was never saved");
		String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.format(time().atZone(ZoneId.systemDefault()));
		return name + ": " + (steps() == 1 ? "1 unsaved step" : steps() + " unsaved steps") + ", the last one kept " + when
				+ switch (state()) {
					case UNCHANGED, NEVER_SAVED -> ".";
					case CHANGED -> "; its file was changed since.";
					case MISSING -> "; its file is gone.";
				} + (isUncovered ? " They are not protected, though the case is: look whether they are yours before you save them." : "");
	}

	/**
	 * Opens the changes. The case's file is unchanged. Unprotected changes of a protected case require its passphrase, too, so
	 * that they are saved protected.
	 *
	 * @throws org.relationalimages.casefile.ProtectedCaseException when the passphrase is missing or wrong
	 */
	public Recovered open(Protection protection) throws CaseFileException {
		caseFile().ifPresent(InterruptedChange::complete); // the journal has the protection of the case
		if (isUncovered)
			CaseFiles.load(head.caseFile(), protection);
		JournalFile.Body body = JournalFile.body(file, protection);
		String name = caseFile().map(Path::toString).orElse("The case that was never saved");
		CaseFile root = CaseFiles.parse(body.snapshot().caseBytes(), name);
		caseFile().ifPresent(path -> CaseFiles.attach(root, path));
		return new Recovered(root, body.snapshot().viewsBytes(), body.lastStep(), Differences.between(present(protection), root));
	}

	private CaseFile present(Protection protection) {
		try {
			if (head.caseFile() == null || !Files.exists(head.caseFile()))
				return null;
			return CaseFiles.load(head.caseFile(), CaseFiles.isProtected(head.caseFile()) ? protection : Protection.NONE);
		} catch (CaseFileException e) {
			return null; // a file that can't be opened counts as empty
		}
	}

	/** Discards the changes permanently; false when the journal can't be removed. */
	public boolean discard() {
		try {
			Files.deleteIfExists(file);
			return true;
		} catch (IOException e) {
			return false;
		}
	}
}
