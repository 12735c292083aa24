// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relationalimages.casefile.protect.Protection;

/** Checks the bytes of a file before the XML parser reads them: they must be text in a known encoding. */
final class TextCheck {

	private static final Pattern VERSION = Pattern.compile("version\\s*=\\s*[\"']([^\"']*)[\"']");

	private final byte[] bytes;

	private TextCheck(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * Throws a {@link ParseAbort} unless the bytes are text in a known encoding, with a matching XML declaration.
	 *
	 * @return the text in UTF-8; the same bytes when it is already
	 */
	static byte[] utf8(byte[] bytes) {
		return new TextCheck(bytes).utf8();
	}

	private byte[] utf8() {
		if (isBlank())
			throw new ParseAbort(0, 0, "the file is empty; restore a copy, for example from its backups");
		if (Protection.isSealed(bytes))
			throw new ParseAbort(0, 0, "it is protected by a passphrase; open it as a case, or take its protection off first");
		if (startsWith('P', 'K') || startsWith(0x1F, 0x8B))
			throw new ParseAbort(0, 0, "this is a packed archive; unpack it first");
		XmlEncoding encoding = XmlEncoding.of(bytes);
		if (!encoding.isUtf8())
			return new TextCheck(encoding.toUtf8()).checked();
		valid();
		return checked();
	}

	private boolean isBlank() {
		for (byte b : bytes)
			if (b != ' ' && b != '\t' && b != '\r' && b != '\n')
				return false;
		return true;
	}

	private boolean startsWith(int first, int second) {
		return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
	}

	private void valid() {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(1 << 14);
		while (true) {
			CoderResult result = decoder.decode(in, out, true);
			if (result.isError())
				throw at(in.position(), "the text isn't UTF-8 from here on; save the file as UTF-8 or restore a copy");
			if (result.isUnderflow())
				break;
			out.clear();
		}
	}

	private byte[] checked() {
		if (isBlank())
			throw new ParseAbort(0, 0, "the file is empty; restore a copy, for example from its backups");
		for (int i = 0; i < bytes.length; i++)
			if (bytes[i] == 0)
				throw at(i, "there is a NUL byte, so the file is damaged or no text; restore a copy, for example from "
						+ "its backups");
		Matcher version = VERSION.matcher(XmlEncoding.declaration(bytes, StandardCharsets.UTF_8));
		if (version.find() && !version.group(1).equals("1.0"))
			throw new ParseAbort(1, 0, "it says it is XML '" + brief(version.group(1)) + "'; write version=\"1.0\" there");
		return bytes;
	}

	static String brief(String text) {
		return text.length() <= 40 ? text : text.substring(0, 40) + "…";
	}

	private ParseAbort at(int index, String sentence) {
		int line = 1;
		int column = 1;
		for (int i = 0; i < index; i++)
			if (bytes[i] == '\n') {
				line++;
				column = 1;
			} else
				column++;
		return new ParseAbort(line, column, sentence);
	}
}
