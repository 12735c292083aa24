// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may read and modify a file, and what other programs stored with it: permissions, owner, group, access lists and extended
 * attributes.
 */
public final class FileRights {

	private FileRights() {
	}

	/**
	 * Gives a file that only its owner may read the rights of another one. It never becomes more readable than that: where the
	 * group or the access list can't be copied, the group gets no more than everybody has, and the user is notified.
	 */
	public static void copy(Path from, Path to) throws IOException {
		if (isPosix(from))
			copyPosix(from, to);
		else
			copyAcl(from, to);
	}

	/** Gives a file that only its owner may read the rights of one that was made beside it in the usual way. */
	public static void copyUsual(Path usual, Path to) throws IOException {
		if (isPosix(usual))
			// Owner, group and access list are the same for both.
			give(Files.getFileAttributeView(to, PosixFileAttributeView.class), Files.getPosixFilePermissions(usual));
		else
			copyAcl(usual, to);
	}

	private static boolean isPosix(Path file) throws IOException {
		return Files.getFileStore(file).supportsFileAttributeView("posix");
	}

	private static void copyPosix(Path from, Path to) throws IOException {
		PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
		PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
		PosixFileAttributes own = view.readAttributes();
		if (!wanted.owner().equals(own.owner()))
			isDone(() -> view.setOwner(wanted.owner())); // only administrators can change the owner
		boolean isSameGroup = wanted.group().equals(own.group()) || isDone(() -> view.setGroup(wanted.group()));
		boolean isSameList = ExtendedAttributes.copy(from, to);
		Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
		permissions.addAll(wanted.permissions());
		if ((!isSameGroup || !isSameList) && restrict(permissions))
			SaveNotices.warning("The group or access list of \u201c" + from.getFileName()
					+ "\u201d could not be kept: members of its group may have to be allowed to read it again.");
		// Last, because it decides how much of an access list is in force.
		give(view, permissions);
	}

	/** Some disks, such as those of other systems, give every file the same permissions. */
	private static void give(PosixFileAttributeView view, Set<PosixFilePermission> permissions) throws IOException {
		try {
			view.setPermissions(permissions);
		} catch (IOException e) {
			if (!permissions.containsAll(view.readAttributes().permissions()))
				throw e; // more people could read it than before
		}
	}

	/** Limits the group to what everybody has; returns whether that removed anything. */
	private static boolean restrict(Set<PosixFilePermission> permissions) {
		boolean isLess = !permissions.contains(PosixFilePermission.OTHERS_READ) && permissions.remove(PosixFilePermission.GROUP_READ);
		isLess |= !permissions.contains(PosixFilePermission.OTHERS_WRITE) && permissions.remove(PosixFilePermission.GROUP_WRITE);
		return isLess | !permissions.contains(PosixFilePermission.OTHERS_EXECUTE) && permissions.remove(PosixFilePermission.GROUP_EXECUTE);
	}

	private static void copyAcl(Path from, Path to) throws IOException {
		ExtendedAttributes.copyPortable(from, to);
		AclFileAttributeView wanted = Files.getFileAttributeView(from, AclFileAttributeView.class);
		AclFileAttributeView view = Files.getFileAttributeView(to, AclFileAttributeView.class);
		if (wanted == null || view == null)
			return;
		isDone(() -> view.setOwner(wanted.getOwner()));
		view.setAcl(wanted.getAcl());
	}

	private static boolean isDone(HeldFile.Step step) {
		try {
			step.run();
			return true;
		} catch (IOException | RuntimeException e) {
			return false; // not permitted here
		}
	}

	/**
	 * Whether a file may grant anybody something that the other one does not: by its permissions, to another owner or group,
	 * or by its access list.
	 */
	public static boolean isMoreOpen(Path file, Path other) throws IOException {
		return isPosix(file) && isPosix(other) ? isMoreOpenPosix(file, other) : isMoreOpenAcl(file, other);
	}

	private static boolean isMoreOpenPosix(Path file, Path other) throws IOException {
		PosixFileAttributes its = Files.readAttributes(file, PosixFileAttributes.class);
		PosixFileAttributes others = Files.readAttributes(other, PosixFileAttributes.class);
		Set<PosixFilePermission> more = EnumSet.noneOf(PosixFilePermission.class);
		more.addAll(its.permissions());
		more.removeAll(others.permissions());
		more.removeAll(EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));
		if (!more.isEmpty() || !its.owner().equals(others.owner()))
			return true;
		// Without any, an access list grants nothing either.
		boolean grantsGroup = its.permissions().stream().anyMatch(EnumSet.of(PosixFilePermission.GROUP_READ,
				PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE)::contains);
		return grantsGroup && !(its.group().equals(others.group()) && ExtendedAttributes.haveSameList(file, other));
	}

	private static boolean isMoreOpenAcl(Path file, Path other) throws IOException {
		AclFileAttributeView its = Files.getFileAttributeView(file, AclFileAttributeView.class);
		AclFileAttributeView others = Files.getFileAttributeView(other, AclFileAttributeView.class);
		if (its == null || others == null)
			return false;
		return !its.getOwner().equals(others.getOwner()) || !others.getAcl().containsAll(entries(its, AclEntryType.ALLOW))
				|| !its.getAcl().containsAll(entries(others, AclEntryType.DENY));
	}

	private static List<AclEntry> entries(AclFileAttributeView view, AclEntryType type) throws IOException {
		return view.getAcl().stream().filter(one -> one.type() == type).toList();
	}
}
