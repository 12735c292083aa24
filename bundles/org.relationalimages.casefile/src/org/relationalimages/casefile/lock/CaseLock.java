// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

import org.relationalimages.casefile.privatefolder.CaseName;
import org.relationalimages.casefile.privatefolder.PrivateFolder;

/**
 * This program's exclusive right to write a case, until {@link #close}. It excludes other windows and instances of this program
 * only: the case's file itself can still be copied or read by a backup program.
 */
public final class CaseLock implements AutoCloseable {

	/** Another program may intervene between finding a dead owner's file and removing it, but not repeatedly. */
	private static final int TRIES = 10;
	private static final Duration PAUSE = Duration.ofMillis(20);
	/** By then, a program that removed a dead owner's file at the same moment has created a new one. */
	private static final Duration SETTLED = Duration.ofMillis(100);
	private static final String NOT_SHARED = "No lock can be set beside the case, because its folder can't be written or its name is too long: "
			+ "windows of other users aren't noticed.";
	private static final String NONE = "No lock can be set, because neither the case's folder nor the private folder can be "
			+ "written: other windows aren't noticed.";

	private final Path file;
	private final LockOwner owner;
	private boolean closed;

	private CaseLock(Path file, LockOwner owner) {
		this.file = file;
		this.owner = owner;
	}

	/** Locks the case if nobody has it. The case's file need not exist yet. */
	public static LockAttempt attempt(Path caseFile) {
		return attempt(caseFile, PrivateFolder.ofUser(), false);
	}

	/** Takes the lock from its present owner, at the user's request. */
	public static LockAttempt takeOver(Path caseFile) {
		return attempt(caseFile, PrivateFolder.ofUser(), true);
	}

	/** The lock's file beside a case. */
	public static Path beside(Path caseFile) {
		Path real = CaseName.real(caseFile);
		return real.resolveSibling("." + real.getFileName() + ".lock");
	}

	/** Whether a lock's file belongs to a window that is open, as far as that is known. */
	public static boolean isInUse(Path lock) {
		LockFile lockFile = LockFile.in(lock);
		return !lockFile.isGone() && !lockFile.isStale();
	}

	private static LockAttempt attempt(Path caseFile, PrivateFolder folder, boolean force) {
		try {
			return attempt(caseFile, beside(caseFile), force, null);
		} catch (IOException beside) {
			try {
				return attempt(caseFile, folder.locks().resolve(CaseName.of(caseFile) + ".lock"), force, NOT_SHARED);
			} catch (IOException e) {
				return new LockAttempt(caseFile, new CaseLock(null, LockOwner.own()), null, NONE);
			}
		}
	}

	private static LockAttempt attempt(Path caseFile, Path file, boolean force, String note) throws IOException {
		LockOwner wanted = LockOwner.own();
		boolean wasThere = false;
		for (int i = 0; i < TRIES; i++) {
			if (make(file, wanted, wasThere))
				return new LockAttempt(caseFile, new CaseLock(file, wanted), null, note);
			LockFile lockFile = LockFile.in(file);
			wasThere = true;
			if (!lockFile.isGone() && !lockFile.isStale() && !force)
				return LockAttempt.refused(caseFile, file, lockFile);
			if (!remove(lockFile))
				break;
			pause(i);
		}
		return LockAttempt.refused(caseFile, file, LockFile.in(file));
	}

	/** A folder with content is not removed; the user has to check it. */
	private static boolean remove(LockFile lockFile) throws IOException {
		try {
			lockFile.remove();
			return true;
		} catch (DirectoryNotEmptyException e) {
			return false;
		}
	}

	/**
	 * Creates the lock's file and verifies that it is ours: on some network drives two programs create the same file at once, and
	 * if a dead owner's file was removed, another program may have done so at the same moment.
	 */
	private static boolean make(Path file, LockOwner wanted, boolean wasThere) throws IOException {
		try {
			create(file, wanted);
		} catch (FileAlreadyExistsException e) {
			return false;
		}
		if (wasThere)
			sleep(SETTLED);
		LockFile lockFile = LockFile.in(file);
		// A file that can't be read can't be verified; then it counts as ours because it was created.
		return !lockFile.isGone() && (lockFile.isOf(wanted) || lockFile.owner().isEmpty() && lockFile.oddity().isEmpty());
	}

	/** Waits before the next try, a little longer each time. */
	private static void pause(int tries) {
		sleep(PAUSE.multipliedBy(tries));
	}

	private static void sleep(Duration time) {
		try {
			Thread.sleep(time);
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
			// For example a full disk: an incomplete lock would lock out everybody.
			if (Files.exists(file) && (look(file).isOf(owner) || Files.size(file) == 0))
				Files.deleteIfExists(file);
			throw e;
		}
		if (LockFile.isDos(file))
			Files.setAttribute(file, "dos:hidden", true);
	}

	/** Reads the lock also on an interrupted thread: a caller that cancels opening a case still has to release it. */
	private static LockFile look(Path file) {
		boolean isInterrupted = Thread.interrupted();
		try {
			return LockFile.in(file);
		} finally {
			if (isInterrupted)
				Thread.currentThread().interrupt();
		}
	}

	/** The present state of the lock. */
	public LockState state() {
		return file == null ? LockState.HELD : state(LockFile.in(file));
	}

	private LockState state(LockFile now) {
		if (now.owner().isPresent())
			return now.isOf(owner) ? LockState.HELD : LockState.TAKEN;
		// Another program may be creating its own lock at this moment.
		return now.isGone() || now.oddity().isPresent() || now.isStale() ? LockState.LOST : LockState.HELD;
	}

	/** The other owner who has taken the lock, in a sentence; empty when there is none. */
	public Optional<String> takenBy(Path caseFile) {
		return file == null ? Optional.empty() : LockFile.in(file).owner().filter(one -> !one.token().equals(owner.token()))
				.map(one -> new LockAttempt(caseFile, null, one, null).sentence());
	}

	/**
	 * Creates the lock's file again when it is missing or damaged.
	 *
	 * @return the state afterwards; still {@link LockState#LOST} when the file can't be created
	 */
	public synchronized LockState keep() {
		if (closed)
			return LockState.HELD;
		LockState now = state();
		if (now != LockState.LOST)
			return now;
		try {
			for (int i = 0; i < TRIES; i++) {
				if (make(file, owner, true))
					return LockState.HELD;
				LockFile lockFile = LockFile.in(file);
				if (state(lockFile) != LockState.LOST)
					return state(lockFile);
				lockFile.remove();
				pause(i);
			}
		} catch (IOException e) {
			return LockState.LOST; // its folder is gone or can't be written
		}
		return state();
	}

	/** The entry of this lock. */
	public LockOwner owner() {
		return owner;
	}

	/** Releases the lock. */
	@Override
	public synchronized void close() {
		closed = true;
		if (file == null)
			return;
		LockFile lockFile = look(file);
		if (lockFile.isOf(owner))
			lockFile.removeIfPossible();
	}
}
