// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.SealException;
import org.relationalimages.casefile.protect.SealException.Reason;

/** Reads the bytes of files that may be protected; faults are told with the file's name. */
public final class SealedBytes {

	/** What protection adds to a file, generously. */
	private static final int OVERHEAD = 256;
	private static final int HEAD = 8;

	private SealedBytes() {
	}

	/** Whether the file is protected. A file that is missing or can't be read is not, as far as anybody can tell. */
	public static boolean isProtected(Path file) {
		if (!Files.isRegularFile(file))
			return false; // a pipe would keep us waiting
		try (InputStream in = Files.newInputStream(file)) {
			return Protection.isSealed(in.readNBytes(HEAD));
		} catch (IOException e) {
			return false; // opening it will say why
		}
	}

	/**
	 * Reads a whole file and takes its protection off.
	 *
	 * @param maxBytes larger files are refused
	 * @throws ProtectedCaseException when the passphrase is missing or wrong, or the file was changed
	 */
	public static byte[] read(Path file, Content content, Protection protection, long maxBytes) throws CaseFileException {
		try (InputStream in = Files.newInputStream(file)) {
			int limit = (int) Math.min(maxBytes + OVERHEAD, Integer.MAX_VALUE - OVERHEAD);
			byte[] bytes = in.readNBytes(limit + 1);
			if (bytes.length > limit)
				throw new CaseFileException(file.toString(), "it is larger than " + (maxBytes >> 20)
						+ " MB, which is too large; check that it is the right file");
			return open(bytes, content, protection, file.toString());
		} catch (CaseFileException e) {
			throw e;
		} catch (IOException e) {
			throw new CaseFileException(file.toString(), "it can't be read (" + e.getMessage() + "); check its permissions", e);
		} catch (OutOfMemoryError e) {
			throw new CaseFileException(file.toString(),
					"there isn't enough memory to open it; close other files or give the program more memory", e);
		}
	}

	/** Takes the protection off bytes that were read before; the name is for messages. */
	public static byte[] open(byte[] bytes, Content content, Protection protection, String name) throws CaseFileException {
		try {
			return protection.open(bytes, content);
		} catch (SealException e) {
			throw e.reason() == Reason.NEWER ? new CaseFileException(name, e.getMessage())
					: new ProtectedCaseException(name, e);
		}
	}
}
