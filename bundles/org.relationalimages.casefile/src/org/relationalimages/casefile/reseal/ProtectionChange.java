// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.reseal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.SealedBytes;
import org.relationalimages.casefile.XmiFormat;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.place.Backups;
import org.relationalimages.casefile.place.KeptLayouts;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.casefile.read.ForeignFile;

/**
 * Protects a case by a passphrase, by another one, or no more. The case's file is replaced in one step and read again;
 * then its layout follows, then the journals of its unsaved changes. Backups made under the former protection are
 * removed, since a plain backup would give away what is protected now; the present state becomes the first new one.
 * Deleted files can stay readable to special tools until the disk uses their place again.
 */
public final class ProtectionChange {

	/** The ending of the file with the layouts, after the case's name. */
	public static final String VIEWS = ".views";

	private final Path file;
	private final Protection from;
	private final List<String> notes = new ArrayList<>();

	private ProtectionChange(Path file, Protection from) {
		this.file = file;
		this.from = from;
	}

	/**
	 * What came of it.
	 *
	 * @param notes what the user has to look after: a sentence for each file that could not follow
	 */
	public record Report(List<String> notes) {
	}

	/**
	 * Rewrites a case that lies on the disk as it shall be; what is open and not saved is saved before. Takes about a
	 * second.
	 *
	 * @param from how the case is protected now
	 * @param to   how it shall be
	 * @throws CaseFileException when the case can't be opened or written; it is as it was then
	 */
	public static Report run(Path file, Protection from, Protection to) throws CaseFileException {
		ProtectionChange change = new ProtectionChange(file, from);
		try (Sealer sealer = to.sealer()) {
			change.run(sealer);
		}
		return new Report(List.copyOf(change.notes));
	}

	private void run(Sealer sealer) throws CaseFileException {
		byte[] plain = SealedBytes.read(file, Content.CASE, from, XmiFormat.MAX_BYTES);
		CaseFiles.parse(plain, file.toString()); // what is no case is left as it is
		String former = Recovery.stampOf(file);
		replace(file, sealer.seal(plain, Content.CASE));
		views(sealer);
		backups();
		for (Path left : Recovery.reseal(file, former, from, sealer))
			notes.add("Unsaved changes of an earlier time can't be protected anew; delete " + left + " if you don't need them.");
	}

	private static void replace(Path file, byte[] bytes) throws CaseFileException {
		AtomicFile.write(file, out -> out.write(bytes));
		try {
			if (Arrays.equals(bytes, ForeignFile.named(file).bytes(bytes.length)))
				return;
		} catch (IOException e) {
			throw new CaseFileException(file.toString(), "it was written, but can't be read again; check the disk", e);
		}
		throw new CaseFileException(file.toString(), "the disk gives back something else than was written; check the disk");
	}

	private void views(Sealer sealer) {
		for (Path left : KeptLayouts.removeUnless(file, one -> false))
			notes.add("A layout kept before can't be removed; delete " + left + ".");
		Path views = file.resolveSibling(file.getFileName() + VIEWS);
		if (!Files.exists(views))
			return;
		try {
			byte[] bytes = SealedBytes.raw(ForeignFile.found(views), views.toString(), XmiFormat.MAX_BYTES);
			if (from.isProtected() && !Protection.isSealed(bytes))
				setAside(views, sealer.seal(bytes, Content.VIEWS));
			else
				replace(views, sealer.seal(SealedBytes.open(bytes, Content.VIEWS, from, views.toString()), Content.VIEWS));
		} catch (CaseFileException e) {
			notes.add("The layout of the diagrams was left as it is: " + e.getMessage() + ".");
		}
	}

	/** A plain layout beside a case that was protected; it must not pass for the case's own now. */
	private void setAside(Path views, byte[] bytes) throws CaseFileException {
		try {
			Path kept = KeptLayouts.keep(file, bytes);
			Files.delete(views);
			notes.add("The layout of the diagrams was not protected, though the case was, so somebody else may have put it there: "
					+ "it was not taken over, and is kept as " + kept + ".");
		} catch (IOException e) {
			throw new CaseFileException(views.toString(), "it was not protected, though the case was, so somebody else may have put it there, "
					+ "and it can't be moved to the backups (" + e.getMessage() + "); delete it", e);
		}
	}

	private void backups() {
		Optional<Path> kept = Optional.empty();
		try {
			kept = Backups.ofUser().keep(file);
		} catch (IOException e) {
			notes.add("No new backup could be made (" + e.getMessage() + ").");
		}
		Path present = kept.orElse(null);
		List<Path> former = new ArrayList<>(Backups.ofUser().removeUnless(file, one -> one.equals(present)));
		Path beside = AtomicFile.backupOf(file);
		try {
			if (Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) // whose name may be longer than any can be
				Files.delete(beside);
		} catch (IOException e) {
			former.add(beside);
		}
		for (Path left : former)
			notes.add("A backup made before can't be removed; delete " + left + ".");
	}
}
