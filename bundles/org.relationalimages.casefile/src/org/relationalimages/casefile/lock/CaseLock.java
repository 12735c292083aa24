// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.relationalimages.casefile.place.CaseName;
import org.relationalimages.casefile.place.PrivateFolder;
import org.relationalimages.casefile.place.ProcessMark;

/**
 * Our right to write a case, until {@link #close}. It keeps our own windows and programs apart, not others: the file of
 * the case itself stays free for copying and for a backup program.
 */
public final class CaseLock implements AutoCloseable {

	/** Somebody else may come in between finding a dead owner's file and removing it, but not again and again. */
	private static final int TRIES = 10;
	private static final Duration PAUSE = Duration.ofMillis(20);
	private static final String NOT_SHARED = "No lock can be set beside the case, because its folder can't be written or its name is too long: "
			+ "windows of other users aren't noticed.";
	private static final String NONE = "No lock can be set, because neither the case's folder nor the private folder can be "
			+ "written: other windows aren't noticed.";

	private final Path file;
	private final LockOwner owner;

	private CaseLock(Path file, LockOwner owner) {
		this.file = file;
		this.owner = owner;
	}

	/** Takes the case if nobody has it. The case's file need not exist yet. */
	public static LockAttempt attempt(Path caseFile) {
		return attempt(caseFile, PrivateFolder.ofUser(), false);
	}

	/** Takes the case from whoever has it, because the user wants it so. */
	public static LockAttempt takeOver(Path caseFile) {
		return attempt(caseFile, PrivateFolder.ofUser(), true);
	}

	/** The lock's file beside a case. */
	public static Path beside(Path caseFile) {
		Path real = CaseName.real(caseFile);
		return real.resolveSibling("." + real.getFileName() + ".lock");
	}

	/** Whether a lock's file belongs to a window that is open, as far as can be told. */
	public static boolean isInUse(Path lock) {
		Found found = Found.in(lock);
		return !found.isGone() && !found.isStale();
	}

	private static LockAttempt attempt(Path caseFile, PrivateFolder folder, boolean force) {
		try {
			return attempt(caseFile, beside(caseFile), force, null);
		} catch (IOException beside) {
			try {
				return attempt(caseFile, folder.locks().resolve(CaseName.of(caseFile) + ".lock"), force, NOT_SHARED);
			} catch (IOException e) {
				return new LockAttempt(caseFile, new CaseLock(null, newOwner()), null, NONE);
			}
		}
	}

	private static LockOwner newOwner() {
		return new LockOwner(ProcessMark.user(), ProcessMark.own(), Instant.now(), UUID.randomUUID().toString());
	}

	private static LockAttempt attempt(Path caseFile, Path file, boolean force, String note) throws IOException {
		LockOwner wanted = newOwner();
		for (int i = 0; i < TRIES; i++) {
			try {
				create(file, wanted);
				return new LockAttempt(caseFile, new CaseLock(file, wanted), null, note);
			} catch (FileAlreadyExistsException e) {
				Found found = Found.in(file);
				if (!found.isGone() && !found.isStale() && !force)
					return new LockAttempt(caseFile, null, found.owner().orElse(null), null);
				found.remove();
				pause(i);
			}
		}
		return new LockAttempt(caseFile, null, Found.in(file).owner().orElse(null), null);
	}

	/** Not before the first new try, and then a little longer each time. */
	private static void pause(int tries) {
		try {
			Thread.sleep(PAUSE.multipliedBy(tries));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void create(Path file, LockOwner owner) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			ByteBuffer bytes = ByteBuffer.wrap(owner.bytes());
			while (bytes.hasRemaining())
				channel.write(bytes);
			channel.force(true);
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (IOException e) {
			// A full disk: half a lock would keep everybody out.
			if (Files.exists(file) && Found.in(file).owner().map(one -> one.token().equals(owner.token())).orElse(Files.size(file) == 0))
				Files.deleteIfExists(file);
			throw e;
		}
		if (Found.isDos(file))
			Files.setAttribute(file, "dos:hidden", true);
	}

	/** Whether the lock is still ours, and nobody took it over. */
	public boolean isMine() {
		if (file == null)
			return true;
		Optional<LockOwner> now = Found.in(file).owner();
		// Deleted by a tidying hand is not taken over.
		return now.isEmpty() || now.get().token().equals(owner.token());
	}

	/** Our own entry. */
	public LockOwner owner() {
		return owner;
	}

	/** Gives the case back. */
	@Override
	public void close() {
		if (file == null)
			return;
		Found found = Found.in(file);
		if (found.owner().map(one -> one.token().equals(owner.token())).orElse(false))
			found.removeIfPossible();
	}
}
