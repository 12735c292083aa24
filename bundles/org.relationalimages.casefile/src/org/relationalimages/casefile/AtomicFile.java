// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a file so that at every moment either the old or the new one stands there, whole: temporary file in the same
 * folder, forced to disk, then moved over the target in one step, then the folder forced to disk.
 */
public final class AtomicFile {

	/** Writes the new content; a failure leaves the old file as it is. */
	@FunctionalInterface
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	private AtomicFile() {
	}

	/** Writes the file; what it held before is not kept. */
	public static void write(Path target, Content content) throws IOException {
		replace(target, content, false);
	}

	/** Writes the file and keeps its former state beside it, see {@link #backupOf}. */
	public static void writeKeepingBackup(Path target, Content content) throws IOException {
		replace(target, content, true);
	}

	/** Where {@link #writeKeepingBackup} keeps the former state: the file's name with {@code .bak} added. */
	public static Path backupOf(Path target) {
		return target.resolveSibling(target.getFileName() + ".bak");
	}

	private static void replace(Path target, Content content, boolean keepBackup) throws IOException {
		// A symbolic link stays one: what it points to is replaced.
		Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
		refuse(target, file);
		Path fresh = beside(file);
		try {
			writeForced(fresh, content);
			if (Files.exists(file)) {
				copyPermissions(file, fresh);
				if (keepBackup)
					keepBackup(file);
			}
			move(fresh, file);
			forceFolder(file.getParent());
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	private static void refuse(Path target, Path file) throws IOException {
		if (Files.isDirectory(file))
			throw new CaseFileException(target.toString(), "this is a folder, not a file; choose another name");
		if (!Files.isDirectory(file.getParent()))
			throw new CaseFileException(target.toString(),
					"the folder " + file.getParent() + " doesn't exist; create it or choose another");
		if (Files.exists(file) && isReadOnly(file))
			throw new CaseFileException(target.toString(),
					"the file is read-only; allow writing to it or save under another name");
		if (!Files.isWritable(file.getParent()))
			throw new CaseFileException(target.toString(),
					"the folder " + file.getParent() + " is read-only; save into another folder");
	}

	/** The permissions say so: for an administrator every file counts as writable otherwise. */
	private static boolean isReadOnly(Path file) throws IOException {
		if (!Files.isWritable(file))
			return true;
		Set<PosixFilePermission> permissions = permissions(file);
		return permissions != null && !permissions.contains(PosixFilePermission.OWNER_WRITE)
				&& !permissions.contains(PosixFilePermission.GROUP_WRITE)
				&& !permissions.contains(PosixFilePermission.OTHERS_WRITE);
	}

	private static Set<PosixFilePermission> permissions(Path file) throws IOException {
		return Files.getFileStore(file).supportsFileAttributeView("posix") ? Files.getPosixFilePermissions(file) : null;
	}

	private static void copyPermissions(Path from, Path to) throws IOException {
		Set<PosixFilePermission> permissions = permissions(from);
		if (permissions != null)
			Files.setPosixFilePermissions(to, permissions);
	}

	private static void writeForced(Path fresh, Content content) throws IOException {
		Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		try (FileChannel channel = FileChannel.open(fresh, options)) {
			OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
			content.writeTo(out);
			out.flush();
			channel.force(true);
		}
	}

	/** The backup, too, is made aside and moved: the former backup goes only when the new one is whole. */
	private static void keepBackup(Path file) throws IOException {
		Path aside = beside(file);
		try {
			Files.copy(file, aside, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
			try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			move(aside, backupOf(file));
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			throw new CaseFileException(to.toString(),
					"this disk can't replace a file in one step, so nothing was written; save to another disk", e);
		}
	}

	private static Path beside(Path file) {
		Path aside = file.resolveSibling(".relimages-" + UUID.randomUUID() + ".tmp");
		// Ctrl+C in the middle leaves nothing behind.
		aside.toFile().deleteOnExit();
		return aside;
	}

	/**
	 * The content is safe already; this makes the new name survive a power cut as well. Folders can be forced to disk
	 * on POSIX systems only, and not on every network disk.
	 *
	 * @return whether the folder was forced to disk
	 */
	private static boolean forceFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
			return true;
		} catch (IOException e) {
			return false;
		}
	}
}
