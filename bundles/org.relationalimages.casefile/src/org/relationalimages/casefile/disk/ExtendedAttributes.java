// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.disk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;

/** Carries extended attributes from file to file. On Linux access lists are such attributes; Java gives no access to them. */
final class ExtendedAttributes {

	private static final boolean IS_LINUX = System.getProperty("os.name", "").startsWith("Linux");
	private static final String ACCESS_LIST = "system.posix_acl_access";
	private static final String USER = "user.";
	/** The kernel's limit for a list of names, and for a value, in bytes. */
	private static final int MOST_BYTES = 1 << 16;
	private static final int NOT_SUPPORTED = 95;
	private static final int NOT_IMPLEMENTED = 38;

	private final NativeLibrary system = NativeLibrary.getProcess();

	private ExtendedAttributes() {
	}

	/**
	 * Copies to a new file the attributes of another one that users and programs set, and its access list or the absence of one.
	 *
	 * @return whether the access list was copied
	 */
	static boolean copy(Path from, Path to) {
		if (IS_LINUX)
			try {
				return new ExtendedAttributes().copyNatively(path(from), path(to), from);
			} catch (LinkageError | RuntimeException e) {
				copyPortable(from, to);
				return false; // without native code the access list is unknown
			}
		copyPortable(from, to);
		return true;
	}

	/** Whether two files have the same access list, or none; false when that is unknown. */
	static boolean haveSameList(Path one, Path other) {
		if (!IS_LINUX)
			return true;
		try {
			ExtendedAttributes system = new ExtendedAttributes();
			return Arrays.equals(system.list(path(one)), system.list(path(other)));
		} catch (LinkageError | RuntimeException e) {
			return false;
		}
	}

	/** The access list in the system's format; empty when there is none. */
	private byte[] list(byte[] file) {
		byte[] value = new byte[names(file).contains(ACCESS_LIST) ? MOST_BYTES : 0];
		long length = value.length == 0 ? 0 : length("lgetxattr", file, name(ACCESS_LIST), value, new NativeLong(value.length));
		if (length < 0)
			throw new IllegalStateException("The access list can't be read.");
		return Arrays.copyOf(value, (int) length);
	}

	/** The attributes that Java shows: those of users, or the named streams of Windows. */
	static void copyPortable(Path from, Path to) {
		try {
			UserDefinedFileAttributeView old = Files.getFileAttributeView(from, UserDefinedFileAttributeView.class);
			UserDefinedFileAttributeView fresh = Files.getFileAttributeView(to, UserDefinedFileAttributeView.class);
			if (old == null || fresh == null)
				return;
			for (String name : old.list()) {
				ByteBuffer value = ByteBuffer.allocate(old.size(name));
				old.read(name, value);
				fresh.write(name, value.flip());
			}
		} catch (IOException | RuntimeException e) {
			tellLost(from);
		}
	}

	private static void tellLost(Path file) {
		SaveNotices.warning("What other programs noted of \u201c" + file.getFileName() + "\u201d, its extended attributes, could not be kept.");
	}

	private boolean copyNatively(byte[] from, byte[] to, Path shown) {
		Set<String> wanted = names(from);
		boolean isKept = true;
		for (String name : wanted)
			if (name.startsWith(USER))
				isKept &= copy(name, from, to);
		if (!isKept)
			tellLost(shown);
		if (wanted.contains(ACCESS_LIST))
			return copy(ACCESS_LIST, from, to);
		// A folder may give each new file in it an access list.
		return !names(to).contains(ACCESS_LIST) || isDone("lremovexattr", to, name(ACCESS_LIST));
	}

	private Set<String> names(byte[] file) {
		byte[] names = new byte[MOST_BYTES];
		long length = length("llistxattr", file, names, new NativeLong(names.length));
		if (length < 0 && Native.getLastError() != NOT_SUPPORTED && Native.getLastError() != NOT_IMPLEMENTED)
			throw new IllegalStateException("The attributes can't be listed.");
		Set<String> found = new LinkedHashSet<>();
		for (String name : new String(names, 0, (int) Math.max(0, length), StandardCharsets.ISO_8859_1).split("\0"))
			found.add(name);
		return found;
	}

	private boolean copy(String name, byte[] from, byte[] to) {
		byte[] value = new byte[MOST_BYTES];
		long length = length("lgetxattr", from, name(name), value, new NativeLong(value.length));
		return length >= 0 && isDone("lsetxattr", to, name(name), value, new NativeLong(length), 0);
	}

	private long length(String function, Object... arguments) {
		return ((NativeLong) system.getFunction(function).invoke(NativeLong.class, arguments)).longValue();
	}

	private boolean isDone(String function, Object... arguments) {
		return system.getFunction(function).invokeInt(arguments) == 0;
	}

	private static byte[] name(String name) {
		return terminated(name.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** The bytes of the path as the system knows it, whatever character set its name is in. */
	private static byte[] path(Path file) {
		String encoded = file.toUri().getRawPath();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 0; i < encoded.length(); i++)
			if (encoded.charAt(i) == '%') {
				bytes.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
				i += 2;
			} else
				bytes.write(encoded.charAt(i));
		return terminated(bytes.toByteArray());
	}

	private static byte[] terminated(byte[] bytes) {
		return Arrays.copyOf(bytes, bytes.length + 1);
	}
}
