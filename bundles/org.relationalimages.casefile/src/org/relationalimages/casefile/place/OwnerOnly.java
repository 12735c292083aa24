// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.place;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
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

/** Makes files and folders that nobody but their owner may read: from their first moment on where POSIX permissions exist. */
final class OwnerOnly {

	private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	private OwnerOnly() {
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	static void createFolder(Path folder) throws IOException {
		try {
			if (isPosix(folder))
				Files.createDirectory(folder, attribute(FOLDER));
			else
				Files.createDirectory(folder);
		} catch (FileAlreadyExistsException e) {
			if (!Files.isDirectory(folder))
				throw e; // a file stands there
		}
		close(folder);
	}

	private static FileAttribute<Set<PosixFilePermission>> attribute(Set<PosixFilePermission> permissions) {
		return PosixFilePermissions.asFileAttribute(permissions);
	}

	/** A new file to write to; one that exists is refused. */
	static FileChannel createFile(Path file) throws IOException {
		Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		// On Windows it takes over what its folder grants, and that is the owner's alone.
		return isPosix(file) ? FileChannel.open(file, options, attribute(FILE)) : FileChannel.open(file, options);
	}

	/** Closes a folder to others; on disks that know no permissions it does nothing. */
	static void close(Path folder) throws IOException {
		if (isPosix(folder)) {
			if (Files.getFileStore(folder).supportsFileAttributeView("posix")
					&& !Files.getPosixFilePermissions(folder).equals(FOLDER))
				Files.setPosixFilePermissions(folder, FOLDER);
			return;
		}
		AclFileAttributeView view = Files.getFileAttributeView(folder, AclFileAttributeView.class);
		if (view == null)
			return;
		AclEntry all = AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(Files.getOwner(folder))
				.setPermissions(EnumSet.allOf(AclEntryPermission.class))
				.setFlags(AclEntryFlag.FILE_INHERIT,
						AclEntryFlag.DIRECTORY_INHERIT)
				.build();
		if (!view.getAcl().equals(List.of(all)))
			view.setAcl(List.of(all));
	}
}
