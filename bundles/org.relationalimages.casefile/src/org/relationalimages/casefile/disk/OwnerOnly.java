// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Creates files and folders that only their owner may read, before anything is written to them. */
public final class OwnerOnly {

	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	private OwnerOnly() {
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	/** Creates a folder, or restricts the existing one. */
	public static void createFolder(Path folder) throws IOException {
		try {
			if (isPosix(folder))
				Files.createDirectory(folder, attribute(FOLDER));
			else
				Files.createDirectory(folder);
		} catch (FileAlreadyExistsException e) {
			if (!Files.isDirectory(folder))
				throw e; // a file of that name exists
		}
		close(folder);
	}

	private static FileAttribute<Set<PosixFilePermission>> attribute(Set<PosixFilePermission> permissions) {
		return PosixFilePermissions.asFileAttribute(permissions);
	}

	/** Makes a new file to write to; one that exists, or a link in its place, is refused. */
	public static FileChannel createFile(Path file) throws IOException {
		Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		if (isPosix(file))
			return FileChannel.open(file, options, attribute(FILE));
		FileChannel channel = FileChannel.open(file, options);
		try {
			close(file);
			return channel;
		} catch (IOException | RuntimeException e) {
			channel.close();
			Files.deleteIfExists(file);
			throw e;
		}
	}

	/** Restricts a folder or file to its owner; does nothing on disks without permissions. */
	public static void close(Path path) throws IOException {
		boolean isFolder = Files.isDirectory(path);
		if (isPosix(path)) {
			Set<PosixFilePermission> wanted = isFolder ? FOLDER : FILE;
			if (Files.getFileStore(path).supportsFileAttributeView("posix") && !Files.getPosixFilePermissions(path).equals(wanted))
				Files.setPosixFilePermissions(path, wanted);
			return;
		}
		AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
		if (view == null)
			return;
		AclEntry.Builder all = AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(Files.getOwner(path))
				.setPermissions(EnumSet.allOf(AclEntryPermission.class));
		if (isFolder)
			all.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
		List<AclEntry> wanted = List.of(all.build());
		if (!view.getAcl().equals(wanted))
			view.setAcl(wanted);
	}

	/**
	 * Restricts a folder and its content to the owner, without following links.
	 *
	 * @return how many files and folders could not be restricted
	 */
	public static int closeAll(Path folder) throws IOException {
		close(folder);
		try (Stream<Path> all = Files.walk(folder)) {
			return (int) all.filter(one -> !Files.isSymbolicLink(one)).filter(one -> Files.isDirectory(one)
					|| Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)).filter(one -> !isClosed(one)).count();
		} catch (java.io.UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static boolean isClosed(Path path) {
		try {
			close(path);
			return true;
		} catch (IOException e) {
			return Files.notExists(path); // removed in the meantime
		}
	}
}
