// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relationalimages.casefile.protect.Protection;

/** Looks at the bytes of a file before the XML parser does: is it UTF-8 text at all? */
final class TextCheck {

	private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml\\s([^>]{0,200})\\?>");
	private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");
	private static final Pattern VERSION = Pattern.compile("version\\s*=\\s*[\"']([^\"']*)[\"']");
	/** ASCII is a part of UTF-8. */
	private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF8", "ASCII", "US-ASCII");

	private final byte[] bytes;

	private TextCheck(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Throws a {@link Refusal} unless the bytes are UTF-8 text with a fitting XML declaration. */
	static void check(byte[] bytes) {
		new TextCheck(bytes).check();
	}

	private void check() {
		if (isBlank())
			throw new Refusal(0, 0, "the file is empty; restore a copy, for example from its backups");
		if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE) || startsWith(0, '<') || startsWith('<', 0))
			throw new Refusal(0, 0, "it is encoded as UTF-16 or UTF-32; save it as UTF-8");
		if (Protection.isSealed(bytes))
			throw new Refusal(0, 0, "it is protected by a passphrase; open it as a case, or take its protection off first");
		if (startsWith('P', 'K') || startsWith(0x1F, 0x8B))
			throw new Refusal(0, 0, "this is a packed archive; unpack it first");
		encoding();
		declaration();
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

	private void encoding() {
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
		for (int i = 0; i < bytes.length; i++)
			if (bytes[i] == 0)
				throw at(i, "there is a NUL byte, so the file is damaged or no text; restore a copy, for example from "
						+ "its backups");
	}

	private void declaration() {
		int from = startsWith(0xEF, 0xBB) ? 3 : 0;
		String head = new String(bytes, from, Math.min(bytes.length - from, 300), StandardCharsets.UTF_8);
		Matcher declaration = DECLARATION.matcher(head);
		if (!declaration.find())
			return;
		Matcher encoding = ENCODING.matcher(declaration.group(1));
		if (encoding.find() && !ENCODINGS.contains(encoding.group(1).toUpperCase(Locale.ROOT)))
			throw new Refusal(1, 0, "it says it is encoded as '" + brief(encoding.group(1)) + "'; save it as UTF-8");
		Matcher version = VERSION.matcher(declaration.group(1));
		if (version.find() && !version.group(1).equals("1.0"))
			throw new Refusal(1, 0, "it says it is XML '" + brief(version.group(1)) + "'; write version=\"1.0\" there");
	}

	private static String brief(String text) {
		return text.length() <= 40 ? text : text.substring(0, 40) + "…";
	}

	private Refusal at(int index, String sentence) {
		int line = 1;
		int column = 1;
		for (int i = 0; i < index; i++)
			if (bytes[i] == '\n') {
				line++;
				column = 1;
			} else
				column++;
		return new Refusal(line, column, sentence);
	}
}
