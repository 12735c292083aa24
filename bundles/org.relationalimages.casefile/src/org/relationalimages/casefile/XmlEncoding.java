// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of an XML file, found from its first bytes and its declaration, which have to agree. Only certain results are
 * accepted, because a wrong guess would silently corrupt names.
 */
final class XmlEncoding {

	private static final Pattern DECLARATION = Pattern.compile("^\\uFEFF?\\s*<\\?xml\\s([^>]{0,200})\\?>");
	private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");
	private static final Charset WINDOWS = Charset.forName("windows-1252");
	/** ASCII is a part of UTF-8. */
	private static final Map<String, Charset> KNOWN = Map.ofEntries(Map.entry("UTF-8", StandardCharsets.UTF_8),
			Map.entry("UTF8", StandardCharsets.UTF_8), Map.entry("ASCII", StandardCharsets.UTF_8),
			Map.entry("US-ASCII", StandardCharsets.UTF_8), Map.entry("UTF-16", StandardCharsets.UTF_16),
			Map.entry("UTF-16LE", StandardCharsets.UTF_16LE), Map.entry("UTF-16BE", StandardCharsets.UTF_16BE),
			Map.entry("ISO-8859-1", StandardCharsets.ISO_8859_1), Map.entry("ISO8859-1", StandardCharsets.ISO_8859_1),
			Map.entry("ISO_8859-1", StandardCharsets.ISO_8859_1), Map.entry("LATIN1", StandardCharsets.ISO_8859_1),
			Map.entry("WINDOWS-1252", WINDOWS), Map.entry("CP1252", WINDOWS));

	private final byte[] bytes;
	private final Charset charset;

	private XmlEncoding(byte[] bytes, Charset charset) {
		this.bytes = bytes;
		this.charset = charset;
	}

	/** The encoding of a file; throws a {@link ParseAbort} for an unknown one, or when the declared one is wrong. */
	static XmlEncoding of(byte[] bytes) {
		if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF) || starts(bytes, 0, 0, 0, '<')
				|| starts(bytes, '<', 0, 0, 0))
			throw new ParseAbort(0, 0, "it is encoded as UTF-32; save it as UTF-8");
		Charset seen = starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '<') ? StandardCharsets.UTF_16BE
				: starts(bytes, 0xFF, 0xFE) || starts(bytes, '<', 0) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
		Matcher encoding = ENCODING.matcher(declaration(bytes, seen));
		if (!encoding.find())
			return new XmlEncoding(bytes, seen);
		String word = encoding.group(1);
		Charset said = KNOWN.get(word.toUpperCase(Locale.ROOT));
		if (said == null)
			throw new ParseAbort(1, 0, "it says it is encoded as '" + TextCheck.brief(word) + "'; save it as UTF-8");
		boolean isWide = seen != StandardCharsets.UTF_8;
		boolean fits = isWide ? said == seen || said == StandardCharsets.UTF_16
				: said == StandardCharsets.UTF_8 || !said.name().startsWith("UTF") && !starts(bytes, 0xEF, 0xBB);
		if (!fits)
			throw new ParseAbort(1, 0, "it says it is encoded as '" + word + "', but it is " + (isWide ? seen.name()
					: starts(bytes, 0xEF, 0xBB) ? "UTF-8" : "not") + "; save it as UTF-8, or correct its first line");
		if (!isWide && said != StandardCharsets.UTF_8 && isUtf8Beyond7Bit(bytes))
			throw new ParseAbort(1, 0, "it says it is encoded as '" + word + "', but its letters are in UTF-8; write "
					+ "encoding=\"UTF-8\" there");
		return new XmlEncoding(bytes, isWide ? seen : said);
	}

	private static boolean starts(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++)
			if (i >= bytes.length || (bytes[i] & 0xFF) != start[i])
				return false;
		return true;
	}

	/** The content of the XML declaration; empty when there is none. */
	static String declaration(byte[] bytes, Charset charset) {
		String head = new String(bytes, 0, Math.min(bytes.length, 600), charset);
		Matcher declaration = DECLARATION.matcher(head);
		return declaration.find() ? declaration.group(1) : "";
	}

	private static boolean isUtf8Beyond7Bit(byte[] bytes) {
		boolean isBeyond = false;
		for (byte b : bytes)
			isBeyond |= b < 0;
		if (!isBeyond)
			return false;
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException e) {
			return false; // so the declared encoding is possible
		}
	}

	boolean isUtf8() {
		return charset == StandardCharsets.UTF_8;
	}

	/** The same text in UTF-8, with a declaration that doesn't contradict it; all lines and columns stay the same. */
	byte[] toUtf8() {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
		out.flip();
		if (result.isError())
			throw at(out, out.length());
		for (int i = 0; charset == StandardCharsets.ISO_8859_1 && i < out.length(); i++)
			if (out.charAt(i) >= 0x80 && out.charAt(i) < 0xA0)
				throw at(out, i);
		int start = out.length() > 0 && out.charAt(0) == '\uFEFF' ? 1 : 0;
		String text = out.subSequence(start, out.length()).toString();
		Matcher declaration = DECLARATION.matcher(text.substring(0, Math.min(text.length(), 600)));
		if (declaration.find()) {
			String said = declaration.group(1);
			String unsaid = ENCODING.matcher(said).replaceFirst(encoding -> " ".repeat(encoding.group().length()));
			text = text.substring(0, declaration.start(1)) + unsaid + text.substring(declaration.end(1));
		}
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private ParseAbort at(CharBuffer text, int index) {
		int line = 1;
		int column = 1;
		for (int i = 0; i < index; i++)
			if (text.charAt(i) == '\n') {
				line++;
				column = 1;
			} else
				column++;
		return new ParseAbort(line, column, "there is no such character in " + charset.name()
				+ ", which the file is encoded as by its first bytes or line; correct its encoding, or save it as UTF-8");
	}
}
