// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.nio.file.Path;

import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.SealException;
import org.relationalimages.casefile.protect.SealException.Reason;
import org.relationalimages.casefile.read.ForeignFile;

/**
 * Reads the bytes of files that may be protected and may come from any source, see {@link ForeignFile}; faults are reported with
 * the file's name.
 */
public final class SealedBytes {

	/** An upper bound, in bytes, for what protection adds to a file. */
	public static final int OVERHEAD = 256;
	private static final int HEAD = 8;

	private SealedBytes() {
	}

	/** Whether the file is protected. A file that is missing or can't be read counts as unprotected. */
	public static boolean isProtected(Path file) {
		try {
			return Protection.isSealed(ForeignFile.named(file).head(HEAD));
		} catch (IOException e) {
			return false; // opening it will report the reason
		}
	}

	/**
	 * Reads a whole file and removes its protection.
	 *
	 * @param maxBytes larger files are refused
	 * @throws ProtectedCaseException when the passphrase is missing or wrong, or the file was changed
	 */
	public static byte[] read(Path file, Content content, Protection protection, long maxBytes) throws CaseFileException {
		return open(raw(ForeignFile.named(file), file.toString(), maxBytes), content, protection, file.toString());
	}

	/**
	 * Reads a whole file as it is, protected or not.
	 *
	 * @param maxBytes larger files are refused, not counting what protection adds
	 */
	public static byte[] raw(ForeignFile file, String name, long maxBytes) throws CaseFileException {
		try {
			return file.bytes(maxBytes + OVERHEAD);
		} catch (IOException e) {
			throw CaseFileException.unreadable(name, e);
		} catch (OutOfMemoryError e) {
			throw new CaseFileException(name,
					"there isn't enough memory to open it; close other files or give the program more memory", e);
		}
	}

	/** Removes the protection of bytes that were read before; the name is for messages. */
	public static byte[] open(byte[] bytes, Content content, Protection protection, String name) throws CaseFileException {
		try {
			return protection.open(bytes, content);
		} catch (SealException e) {
			throw e.reason() == Reason.NEWER ? new CaseFileException(name, e.getMessage())
					: new ProtectedCaseException(name, e);
		}
	}
}
