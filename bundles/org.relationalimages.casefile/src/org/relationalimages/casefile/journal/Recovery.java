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

import org.relationalimages.casefile.place.CaseName;
import org.relationalimages.casefile.place.PrivateFolder;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;

/** Finds what programs left behind that ended without closing their cases. */
public final class Recovery {

	/**
	 * A private folder may serve several computers or containers. Whether a program of another one still runs can't be
	 * told, so its journal counts as left when nothing was written for so long.
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
			return List.of(); // what can't be looked into can't be offered
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

	/** What tells one state of a case's file from another. */
	public static String stampOf(Path caseFile) {
		return FileHash.of(caseFile);
	}

	/**
	 * Protects what was left of a case anew, so that unsaved changes survive the change of a passphrase.
	 *
	 * @param former the stamp of the case's file before it was protected anew
	 * @return journals that could not be treated so
	 */
	public static List<Path> reseal(Path caseFile, String former, Protection from, Sealer to) {
		List<Path> left = new ArrayList<>();
		for (Path file : files()) {
			Optional<JournalHead> head = JournalFile.head(file).filter(Recovery::isLeft);
			if (head.isEmpty() || head.get().caseFile() == null
					|| !CaseName.real(head.get().caseFile()).equals(CaseName.real(caseFile)))
				continue;
			try {
				String base = head.get().base().equals(former) ? stampOf(caseFile) : head.get().base();
				JournalFile.write(file, head.get().with(base, to.isProtecting()), JournalFile.body(file, from), to);
			} catch (IOException e) {
				left.add(file);
			}
		}
		return left;
	}
}
