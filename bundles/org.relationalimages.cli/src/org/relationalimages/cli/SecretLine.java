// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads one line that nobody else shall see, without leaving copies of it in memory. */
final class SecretLine {

	private static final int MAX_BYTES = 1 << 14;
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private SecretLine() {
	}

	/** The first line of a file. */
	static char[] of(Path file) throws Failure {
		try (InputStream in = Files.newInputStream(file)) {
			return read(in, file.toString());
		} catch (IOException e) {
			throw new Failure(file + ": the passphrase can't be read; check the file's name and permissions");
		}
	}

	/** The next line of a stream, byte by byte: what follows is left for others. */
	static char[] read(InputStream in, String name) throws Failure {
		byte[] bytes = new byte[MAX_BYTES];
		try {
			int length = 0;
			for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
				if (length == MAX_BYTES)
					throw new Failure(name + ": the first line is too long for a passphrase");
				bytes[length++] = (byte) one;
			}
			if (length > 0 && bytes[length - 1] == '\r')
				length--;
			return decoded(bytes, length);
		} catch (CharacterCodingException e) {
			throw new Failure(name + ": the passphrase isn't UTF-8 text; save the file as UTF-8");
		} catch (IOException e) {
			throw new Failure(name + ": the passphrase can't be read (" + e.getMessage() + ")");
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}

	private static char[] decoded(byte[] bytes, int length) throws CharacterCodingException {
		CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
		int from = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
		char[] line = new char[text.length() - from];
		text.position(from);
		text.get(line);
		Arrays.fill(text.array(), '\0');
		return line;
	}
}
