// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Where a file is actually written, and whether it may be. */
final class SaveTarget {

	private static final int MOST_LINKS = 40;
	/** In bytes; the same on all disks in use but a few old ones. Windows counts its two-byte units instead. */
	private static final int LONGEST_NAME = 255;

	private SaveTarget() {
	}

	/** The file itself: a symbolic link stays one, its target is replaced, whether it exists or not. */
	static Path of(Path target) throws IOException {
		Path file = target.toAbsolutePath();
		if (Files.exists(file))
			return file.toRealPath();
		for (int links = 0; Files.isSymbolicLink(file); links++) {
			if (links == MOST_LINKS)
				throw new CaseFileException(target.toString(), "this link leads nowhere; choose another name");
			file = file.resolveSibling(Files.readSymbolicLink(file)).normalize();
		}
		return file;
	}

	/** Exactly the named path: a link at it is replaced. */
	static Path at(Path target) {
		return target.toAbsolutePath();
	}

	/** Whether the place holds a file itself, and not a link to one. */
	static boolean isFile(Path file) {
		return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
	}

	/** Whether a name is longer than disks take. */
	static boolean isTooLong(String name) {
		boolean countsUnits = !Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
		return (countsUnits ? name.length() : name.getBytes(StandardCharsets.UTF_8).length) > LONGEST_NAME;
	}

	/** Refuses a path that can't be written, with the reason. */
	static void check(Path target, Path file) throws IOException {
		String name = target.toString();
		Path folder = file.getParent();
		if (folder == null || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
			throw new CaseFileException(name, "this is a folder, not a file; choose another name");
		if (isTooLong(file.getFileName().toString()))
			throw new CaseFileException(name, "this name is longer than a disk can keep; choose a shorter one");
		boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(file);
		if (isThere && !isFile(file))
			throw new CaseFileException(name, "this is a device or a pipe, not a file; remove it, or save under another name");
		if (!Files.isDirectory(folder))
			throw new CaseFileException(name, "the folder " + folder + " doesn't exist; create it or choose another");
		if (isThere && isReadOnly(file))
			throw new CaseFileException(name, "the file is read-only; allow writing to it or save under another name");
		if (!Files.isWritable(folder))
			throw new CaseFileException(name, "the folder " + folder + " is read-only; save into another folder");
	}

	/** Reads the permissions: for an administrator every file counts as writable otherwise. */
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
}
