// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.FileTransaction;
import org.relationalimages.casefile.privatefolder.CaseIdentity;
import org.relationalimages.casefile.privatefolder.CaseName;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.casefile.read.ForeignFile;

/** Finds the journals of programs that ended without closing their cases. */
public final class Recovery {

	/**
	 * A private folder may serve several computers or containers. Whether a program of another one still runs is unknown, so its
	 * journal counts as left when nothing was written for this long.
	 */
	private static final Duration LEFT_ALONE = Duration.ofMinutes(10);

	private Recovery() {
	}

	/** What can be recovered, the latest first; journals of programs that still run are left out. */
	public static List<RecoveryOffer> offers() {
		List<RecoveryOffer> offers = new ArrayList<>();
		for (Path file : files())
			JournalFile.head(file).filter(Recovery::isLeft).ifPresent(head -> offers.add(new RecoveryOffer(file, head)));
		offers.sort(Comparator.comparing(RecoveryOffer::time).reversed());
		return offers;
	}

	private static List<Path> files() {
		Path folder = PrivateFolder.ofUser().existing(PrivateFolder.JOURNALS);
		if (!Files.isDirectory(folder))
			return List.of();
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(JournalFile.ENDING)).toList();
		} catch (IOException e) {
			return List.of(); // a folder that can't be listed has nothing to offer
		}
	}

	private static boolean isLeft(JournalHead head) {
		if (head.writer().isDead())
			return true;
		return !head.writer().isHere() && head.time().isBefore(Instant.now().minus(LEFT_ALONE));
	}

	/** Whether a journal's file belongs to a case that is open now, here or in another window. */
	public static boolean isInUse(Path journal) {
		return JournalFile.head(journal).map(head -> !isLeft(head)).orElse(false);
	}

	/**
	 * Prepares the left journals of a case to get the protection that the case will have, so that unsaved changes survive the
	 * change of a passphrase.
	 *
	 * @param identity of the case; its file may have had another name when the changes were made
	 * @param stamps   of the case's file before and afterwards
	 * @return journals that can't be converted
	 */
	public static List<Path> reseal(Path caseFile, Optional<CaseIdentity> identity, Stamps stamps, Protection from, Sealer to,
			FileTransaction into) throws CaseFileException {
		List<Path> left = new ArrayList<>();
		for (Path file : files()) {
			Optional<JournalHead> head = JournalFile.head(file).filter(Recovery::isLeft);
			if (head.isEmpty() || head.get().caseFile() == null)
				continue;
			boolean isNamed = CaseName.real(head.get().caseFile()).equals(CaseName.real(caseFile));
			if (!isNamed && Files.exists(head.get().caseFile()))
				continue;
			byte[] before;
			byte[] after;
			try {
				before = ForeignFile.found(file).bytes(Integer.MAX_VALUE);
				JournalFile.Body body = JournalFile.body(file, from);
				if (!isNamed && (identity.isEmpty() || !CaseIdentity.in(body.snapshot().caseBytes()).equals(identity)))
					continue;
				String base = head.get().base().equals(stamps.before()) ? stamps.after() : head.get().base();
				after = JournalFile.bytes(head.get().with(base, to.isProtecting()), body, to);
			} catch (IOException e) {
				if (isNamed)
					left.add(file);
				continue;
			}
			into.stage(file, before, after);
		}
		return left;
	}

	/**
	 * Protects the unprotected left journals of a case that is saved protected now.
	 *
	 * @return journals that can't be protected; they are tried again with the next save
	 */
	public static List<Path> protect(Path caseFile, Sealer sealer) {
		List<Path> left = new ArrayList<>();
		for (Path file : files()) {
			Optional<JournalHead> head = JournalFile.head(file).filter(Recovery::isLeft).filter(one -> !one.sealed());
			if (head.isEmpty() || head.get().caseFile() == null
					|| !CaseName.real(head.get().caseFile()).equals(CaseName.real(caseFile)))
				continue;
			try {
				JournalFile.write(file, head.get().with(head.get().base(), true), JournalFile.body(file, Protection.NONE), sealer);
			} catch (IOException e) {
				left.add(file);
			}
		}
		return left;
	}

	/**
	 * What distinguishes the states of a case's file, see {@link org.relationalimages.casefile.privatefolder.FileHash}.
	 *
	 * @param before the hash of the file that the changes were made to
	 * @param after  the hash of the same state with the other protection
	 */
	public record Stamps(String before, String after) {
	}
}
