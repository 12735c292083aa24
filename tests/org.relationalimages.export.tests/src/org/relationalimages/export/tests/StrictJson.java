// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON strictly by RFC 8259: a text that breaks a rule, or names a member twice, is refused. */
final class StrictJson {

	private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

	private final String text;
	private int at;

	private StrictJson(String text) {
		this.text = text;
	}

	static Object read(String text) {
		StrictJson reader = new StrictJson(text);
		Object value = reader.value();
		reader.blanks();
		if (reader.at < text.length())
			throw reader.wrong("something follows");
		return value;
	}

	private Object value() {
		blanks();
		for (String word : List.of("true", "false", "null"))
			if (text.startsWith(word, at)) {
				at += word.length();
				return word.equals("null") ? null : Boolean.valueOf(word);
			}
		return switch (text.charAt(at)) {
			case '{' -> object();
			case '[' -> array();
			case '"' -> string();
			default -> number();
		};
	}

	private Map<String, Object> object() {
		Map<String, Object> members = new LinkedHashMap<>();
		at++;
		if (!ends('}'))
			do {
				blanks();
				String name = string();
				blanks();
				expect(':');
				if (members.containsKey(name))
					throw wrong("twice " + name);
				members.put(name, value());
			} while (more('}'));
		return members;
	}

	private List<Object> array() {
		List<Object> items = new ArrayList<>();
		at++;
		if (!ends(']'))
			do
				items.add(value());
			while (more(']'));
		return items;
	}

	private boolean ends(char end) {
		blanks();
		if (text.charAt(at) != end)
			return false;
		at++;
		return true;
	}

	private boolean more(char end) {
		if (ends(end))
			return false;
		expect(',');
		return true;
	}

	private String string() {
		expect('"');
		StringBuilder out = new StringBuilder();
		for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
			if (c < ' ')
				throw wrong("a control character");
			out.append(c == '\\' ? escaped() : c);
		}
		return out.toString();
	}

	private char escaped() {
		char c = text.charAt(at++);
		if (c == 'u') {
			at += 4;
			return (char) Integer.parseInt(text, at - 4, at, 16);
		}
		int found = "\"\\/bfnrt".indexOf(c);
		if (found < 0)
			throw wrong("an unknown escape");
		return "\"\\/\b\f\n\r\t".charAt(found);
	}

	private BigDecimal number() {
		Matcher number = NUMBER.matcher(text).region(at, text.length());
		if (!number.lookingAt())
			throw wrong("no value");
		at = number.end();
		return new BigDecimal(number.group());
	}

	private void blanks() {
		while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0)
			at++;
	}

	private void expect(char c) {
		if (text.charAt(at) != c)
			throw wrong("no " + c);
		at++;
	}

	private IllegalArgumentException wrong(String why) {
		return new IllegalArgumentException(why + " at " + at + ": " + text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20)));
	}
}
