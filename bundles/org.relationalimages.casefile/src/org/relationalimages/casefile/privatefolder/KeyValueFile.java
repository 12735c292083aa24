// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Small texts of names and values, a line each, that people can read, too. A value that would not come back as it is, such
 * as one with a line break, is written with its odd characters as {@code %} and four digits, after {@code NAME*=}.
 */
public final class KeyValueFile {

	/** What a line can't hold, and what reading would take off its ends. */
	private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u0080-\\u009F\\u2028\\u2029]|^\\s|\\s$", Pattern.UNICODE_CHARACTER_CLASS);
	private static final String ESCAPED = "*";

	private KeyValueFile() {
	}

	/** Writes them under a remark. */
	public static byte[] write(String remark, Map<String, String> values) {
		StringBuilder out = new StringBuilder("# ").append(remark).append('\n');
		values.forEach((name, value) -> {
			boolean isOdd = ODD.matcher(value).find();
			out.append(name).append(isOdd ? ESCAPED : "").append('=').append(isOdd ? escape(value) : value).append('\n');
		});
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String escape(String value) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			char unit = value.charAt(i);
			// Halves of letters, too: alone they could not be written.
			boolean isPlain = Character.isLetterOrDigit(unit) || unit > ' ' && unit < 0x7F && unit != '%';
			out.append(isPlain ? String.valueOf(unit) : String.format("%%%04X", (int) unit));
		}
		return out.toString();
	}

	private static String unescape(String value) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < value.length(); i++)
			if (value.charAt(i) == '%' && i + 4 < value.length()) {
				out.append((char) Integer.parseInt(value.substring(i + 1, i + 5), 16));
				i += 4;
			} else
				out.append(value.charAt(i));
		return out.toString();
	}

	/** Reads them, those of former versions, too; lines that are none don't count. */
	public static Map<String, String> read(byte[] bytes) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
			int equals = line.indexOf('=');
			if (equals > 0 && !line.startsWith("#"))
				put(line.substring(0, equals).strip(), line.substring(equals + 1).strip(), values);
		}
		return values;
	}

	private static void put(String name, String value, Map<String, String> values) {
		if (!name.endsWith(ESCAPED))
			values.putIfAbsent(name, value);
		else
			try {
				values.putIfAbsent(name.substring(0, name.length() - ESCAPED.length()), unescape(value));
			} catch (NumberFormatException e) {
				return; // damaged
			}
	}
}
