// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.dump;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON text. */
final class JsonReader {

	private static final int DEEPEST = 500;

	private final String text;
	private int at;
	private int depth;

	JsonReader(String text) {
		this.text = text;
	}

	Object document() {
		Object value = value();
		blanks();
		if (at < text.length())
			throw wrong("nothing should follow");
		return value;
	}

	private Object value() {
		if (++depth > DEEPEST)
			throw wrong("too deep");
		blanks();
		Object value = switch (peek()) {
		case '{' -> object();
		case '[' -> array();
		case '"' -> string();
		case 't' -> word("true", Boolean.TRUE);
		case 'f' -> word("false", Boolean.FALSE);
		case 'n' -> word("null", null);
		default -> number();
		};
		depth--;
		return value;
	}

	private Map<String, Object> object() {
		Map<String, Object> members = new LinkedHashMap<>();
		at++;
		blanks();
		if (skip('}'))
			return members;
		do {
			blanks();
			String name = string();
			blanks();
			expect(':');
			members.put(name, value());
			blanks();
		} while (skip(','));
		expect('}');
		return members;
	}

	private List<Object> array() {
		List<Object> items = new ArrayList<>();
		at++;
		blanks();
		if (skip(']'))
			return items;
		do {
			items.add(value());
			blanks();
		} while (skip(','));
		expect(']');
		return items;
	}

	private String string() {
		expect('"');
		StringBuilder out = new StringBuilder();
		while (peek() != '"') {
			char c = text.charAt(at++);
			out.append(c == '\\' ? escaped() : c);
		}
		at++;
		return out.toString();
	}

	private char escaped() {
		char c = peek();
		at++;
		return switch (c) {
		case 'n' -> '\n';
		case 'r' -> '\r';
		case 't' -> '\t';
		case 'b' -> '\b';
		case 'f' -> '\f';
		case 'u' -> unicode();
		default -> c;
		};
	}

	private char unicode() {
		if (at + 4 > text.length())
			throw wrong("an escaped character is cut off");
		try {
			return (char) Integer.parseInt(text.substring(at, at += 4), 16);
		} catch (NumberFormatException e) {
			throw wrong("an escaped character is wrong");
		}
	}

	private Object word(String word, Object value) {
		if (!text.startsWith(word, at))
			throw wrong("unknown word");
		at += word.length();
		return value;
	}

	private Number number() {
		int start = at;
		while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0)
			at++;
		String digits = text.substring(start, at);
		try {
			if (digits.matches("-?\\d+"))
				return Long.valueOf(digits);
			return Double.valueOf(digits);
		} catch (NumberFormatException e) {
			throw wrong("a value is missing");
		}
	}

	private void blanks() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at)))
			at++;
	}

	private char peek() {
		if (at >= text.length())
			throw wrong("it ends too early");
		return text.charAt(at);
	}

	private boolean skip(char c) {
		if (peek() != c)
			return false;
		at++;
		return true;
	}

	private void expect(char c) {
		if (peek() != c)
			throw wrong("\"" + c + "\" is missing");
		at++;
	}

	private IllegalArgumentException wrong(String why) {
		return new IllegalArgumentException("The JSON text is wrong at character " + at + ": " + why + ".");
	}
}
