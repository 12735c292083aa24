// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.SealedBytes;
import org.relationalimages.casefile.XmiFormat;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.CaseName;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.read.ForeignFile;
import org.relationalimages.model.cases.CaseFile;

/**
 * A former state of a case, kept as a backup.
 *
 * @param file        where the backup is stored
 * @param time        when the state was replaced by a newer one
 * @param size        in bytes
 * @param isProtected whether it opens with a passphrase only
 * @param origin      the case's own file; a name without folders if the folder is no longer known
 */
public record FormerState(Path file, Instant time, long size, boolean isProtected, Path origin) {

	/** Clocks are corrected by small amounts all the time. */
	private static final Duration TOLERANCE = Duration.ofMinutes(1);

	/**
	 * A summary of a state.
	 *
	 * @param title    the case's title, or null
	 * @param elements how many elements it has, itself included
	 */
	public record Glimpse(String title, int elements) {
	}

	/** Whether it is not protected, though the case's own file is; reads the first bytes of that file. */
	public boolean isUncovered() {
		return !isProtected && origin.isAbsolute() && CaseFiles.isProtected(origin);
	}

	/** Whether it is dated later than now: the clock of this computer was, or is, wrong. The order of the states is right. */
	public boolean isDatedAhead() {
		return time.isAfter(Instant.now().plus(TOLERANCE));
	}

	/** Opens it as a case of its own, independent of the file. */
	public CaseFile load(Protection protection) throws CaseFileException {
		CaseFile root = CaseFiles.parse(SealedBytes.open(read(), Content.CASE, protection, file.toString()), file.toString());
		CaseFiles.attach(root, origin);
		return root;
	}

	/** Reads the summary of an unprotected state; as slow as opening it. */
	public Glimpse glimpse() throws CaseFileException {
		CaseFile root = load(Protection.NONE);
		Iterable<EObject> parts = root::eAllContents;
		return new Glimpse(root.getTitle(), 1 + (int) StreamSupport.stream(parts.spliterator(), false).count());
	}

	/**
	 * Copies it to a file in one step, unchanged: a protected state stays protected. The content of a replaced file becomes a
	 * backup itself; a link in its place is replaced and its target is unchanged, unless that is the case itself.
	 *
	 * @param overwrites whether a file that exists may be replaced
	 * @throws CaseFileException when it can't be copied; the file is unchanged
	 */
	public void copyTo(Path target, boolean overwrites) throws CaseFileException {
		byte[] bytes = read(); // first, since keeping the target's state may remove this backup, the oldest
		boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
		if (exists && !overwrites)
			throw new CaseFileException(target.toString(), "this file exists already; choose another name");
		boolean isOwn = CaseName.real(target).equals(CaseName.real(origin)); // a case may be reached through a link
		if ((isOwn && exists || Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) && !keep(target))
			AtomicFile.writeKeepingBackup(target, out -> out.write(bytes));
		else if (isOwn)
			AtomicFile.write(target, out -> out.write(bytes));
		else
			AtomicFile.writeNotFollowing(target, out -> out.write(bytes));
	}

	private byte[] read() throws CaseFileException {
		try {
			return ForeignFile.found(file).bytes(XmiFormat.MAX_BYTES + SealedBytes.OVERHEAD);
		} catch (IOException e) {
			throw new CaseFileException(file.toString(), "this backup can't be read any more; choose another one", e);
		}
	}

	private static boolean keep(Path target) {
		try {
			return Backups.ofUser().keep(target).isPresent();
		} catch (IOException e) {
			return false; // then it is kept beside the file
		}
	}
}
