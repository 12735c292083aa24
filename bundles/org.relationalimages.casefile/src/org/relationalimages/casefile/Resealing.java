// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.relationalimages.casefile.privatefolder.BackupSearch;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.Backups.Backup;
import org.relationalimages.casefile.privatefolder.CaseIdentity;
import org.relationalimages.casefile.privatefolder.CaseName;
import org.relationalimages.casefile.privatefolder.KeptLayouts;
import org.relationalimages.casefile.privatefolder.PrivateFile;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.SealException;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.casefile.read.ForeignFile;

/**
 * Prepares the files beside a case and its backups to get the protection that the case will have. Backups that no known
 * passphrase of the case opens are useless and are removed; copies of the case keep theirs.
 */
public final class Resealing {

	/** The ending of the file with the layouts, after the case's name. */
	public static final String VIEWS = ".views";

	private final Path file;
	private final Protection from;
	private final Optional<Protection> to;
	private final Sealer sealer;
	private final FileTransaction into;
	private final List<String> notes = new ArrayList<>();
	private final List<String> remarks = new ArrayList<>();

	/**
	 * Prepares a change of protection.
	 *
	 * @param file   the case
	 * @param from   how it is protected now
	 * @param to     its new protection; if only the sealer is known, what can't be opened is left unchanged
	 * @param sealer seals with the new protection
	 */
	public Resealing(Path file, Protection from, Optional<Protection> to, Sealer sealer, FileTransaction into) {
		this.file = file;
		this.from = from;
		this.to = to;
		this.sealer = sealer;
		this.into = into;
	}

	/** The file with the layouts beside a case. */
	public static Path viewsOf(Path caseFile) {
		return caseFile.resolveSibling(caseFile.getFileName() + VIEWS);
	}

	/** What the user has to handle: a sentence for each file that can't be converted. */
	public List<String> notes() {
		return List.copyOf(notes);
	}

	/** Further information for the user. */
	public List<String> remarks() {
		return List.copyOf(remarks);
	}

	/** Prepares everything but the case itself. */
	public void run(Optional<CaseIdentity> identity) throws CaseFileException {
		Set<Path> places = new LinkedHashSet<>(List.of(file.toAbsolutePath().normalize(), CaseName.real(file)));
		for (Path place : places) {
			Path views = viewsOf(place);
			views(views);
			if (Files.isRegularFile(AtomicFile.backupOf(views), LinkOption.NOFOLLOW_LINKS))
				layout(AtomicFile.backupOf(views));
		}
		beside(AtomicFile.backupOf(file));
		BackupSearch found = Backups.ofUser().search(file, identity);
		backups(found);
		for (Path copy : found.copies())
			remarks.add("The backups of " + copy + " were left as they are, because this is another copy of the case.");
	}

	private void views(Path views) throws CaseFileException {
		if (!Files.exists(views, LinkOption.NOFOLLOW_LINKS))
			return;
		try {
			if (isForeign(views))
				setAside(views, bytes(views));
			else
				reseal(views, Content.VIEWS);
		} catch (Unopened e) {
			notes.add("The layout of the diagrams was left as it is: " + e.getMessage() + ".");
		}
	}

	/** Sets aside an unprotected layout beside a case that was protected; it must not count as the case's own. */
	private void setAside(Path views, byte[] bytes) throws CaseFileException {
		Path kept;
		try {
			kept = KeptLayouts.fresh(file);
		} catch (IOException e) {
			notes.add("The layout of the diagrams was not protected, though the case was, so somebody else may have put it there, and it "
					+ "can't be moved to the backups (" + FailureReason.of(e) + "); delete " + views + ".");
			return;
		}
		into.stage(kept, null, sealer.seal(bytes, Content.VIEWS));
		into.stage(views, bytes, null);
		notes.add("The layout of the diagrams was not protected, though the case was, so somebody else may have put it there: "
				+ "it was not taken over, and is kept as " + kept + ".");
	}

	/** An unprotected file beside a protected case must not get the case's protection, which would mark it as trusted. */
	private boolean isForeign(Path beside) {
		return from.isProtected() && !SealedBytes.isProtected(beside);
	}

	private void beside(Path backup) throws CaseFileException {
		if (!Files.isRegularFile(backup, LinkOption.NOFOLLOW_LINKS)) // the name may be longer than the disk allows
			return;
		try {
			if (isForeign(backup))
				into.stage(backup, bytes(backup), null);
			else
				reseal(backup, Content.CASE);
		} catch (Unopened e) {
			if (to.isPresent())
				remove(backup, e);
		}
	}

	private void backups(BackupSearch found) throws CaseFileException {
		int removed = 0;
		found.mark();
		for (Backup backup : found.backups())
			try {
				reseal(backup.file(), Content.CASE);
			} catch (Unopened e) {
				if (to.isPresent() && found.isSurelyOfCase(backup.file())) {
					remove(backup.file(), e);
					removed++;
				}
			}
		Set<Path> homes = new LinkedHashSet<>(found.homes());
		homes.add(found.home());
		for (Path home : homes) {
			for (Path kept : KeptLayouts.in(home))
				layout(kept);
			PrivateFile.removeLeft(home);
		}
		if (removed > 0)
			remarks.add((removed == 1 ? "A backup was" : removed + " backups were")
					+ " removed, because the passphrase of the case does not open " + (removed == 1 ? "it." : "them."));
	}

	/** Converts a layout that a save replaced unread. */
	private void layout(Path kept) throws CaseFileException {
		try {
			reseal(kept, Content.VIEWS);
		} catch (Unopened e) {
			if (to.isPresent())
				remove(kept, e);
		}
	}

	private void remove(Path backup, Unopened e) throws CaseFileException {
		if (e.bytes != null)
			into.stage(backup, e.bytes, null);
		else
			notes.add("A backup made before can't be read; delete " + backup + ".");
	}

	private void reseal(Path target, Content content) throws CaseFileException, Unopened {
		byte[] bytes = bytes(target);
		if (to.isPresent() && Protection.isSealed(bytes) && sealer.isProtecting() && opens(to.get(), bytes, content))
			return; // it has the new protection already
		byte[] plain;
		try {
			plain = SealedBytes.open(bytes, content, from, target.toString());
		} catch (CaseFileException e) {
			throw new Unopened(e, bytes);
		}
		into.stage(target, bytes, sealer.seal(plain, content));
	}

	private static boolean opens(Protection protection, byte[] bytes, Content content) {
		try {
			protection.open(bytes, content);
			return true;
		} catch (SealException e) {
			return false;
		}
	}

	private static byte[] bytes(Path target) throws Unopened {
		try {
			return SealedBytes.raw(ForeignFile.found(target), target.toString(), XmiFormat.MAX_BYTES);
		} catch (CaseFileException e) {
			throw new Unopened(e, null);
		}
	}

	/** A file that no known passphrase opens; its bytes, as far as they could be read. */
	private static final class Unopened extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient byte[] bytes;

		Unopened(CaseFileException why, byte[] bytes) {
			super(why.getMessage(), why);
			this.bytes = bytes;
		}
	}
}
