// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.dump;

import java.util.List;
import java.util.Map;

/** Writes and reads JSON as plain maps, lists, texts, numbers, Booleans and null. */
public final class Json {

	private Json() {
	}

	/**
	 * The value as JSON, indented by one blank a level; small objects of plain values stay on one line. It is safe
	 * inside a script element of a page, too.
	 */
	public static String write(Object value) {
		StringBuilder out = new StringBuilder();
		write(value, 0, out);
		return out.append('\n').toString();
	}

	/** The value of a JSON text; the message of the exception names the position of an error. */
	public static Object read(String text) {
		return new JsonReader(text).document();
	}

	private static void write(Object value, int level, StringBuilder out) {
		switch (value) {
		case null -> out.append("null");
		case Map<?, ?> map -> members(map, level, out);
		case List<?> list -> items(list, level, out);
		case Number number -> out.append(number);
		case Boolean truth -> out.append(truth);
		default -> quote(value.toString(), out);
		}
	}

	private static void members(Map<?, ?> map, int level, StringBuilder out) {
		boolean flat = level > 0 && map.values().stream().allMatch(Json::isPlain);
		char separator = '{';
		for (Map.Entry<?, ?> member : map.entrySet()) {
			out.append(separator);
			gap(flat, separator == '{', level + 1, out);
			quote(member.getKey().toString(), out);
			out.append(": ");
			write(member.getValue(), level + 1, out);
			separator = ',';
		}
		close(map.isEmpty(), flat, '{', '}', level, out);
	}

	private static void items(List<?> list, int level, StringBuilder out) {
		boolean flat = list.stream().allMatch(Json::isPlain);
		char separator = '[';
		for (Object item : list) {
			out.append(separator);
			gap(flat, separator == '[', level + 1, out);
			write(item, level + 1, out);
			separator = ',';
		}
		close(list.isEmpty(), flat, '[', ']', level, out);
	}

	private static void close(boolean empty, boolean flat, char open, char close, int level, StringBuilder out) {
		if (empty)
			out.append(open);
		else if (!flat)
			out.append('\n').append(" ".repeat(level));
		out.append(close);
	}

	private static void gap(boolean flat, boolean first, int level, StringBuilder out) {
		if (!flat)
			out.append('\n').append(" ".repeat(level));
		else if (!first)
			out.append(' ');
	}

	private static boolean isPlain(Object value) {
		return !(value instanceof Map<?, ?> map && !map.isEmpty()) && !(value instanceof List<?> list && !list.isEmpty());
	}

	private static void quote(String text, StringBuilder out) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '"' -> out.append("\\\"");
			case '\\' -> out.append("\\\\");
			case '\n' -> out.append("\\n");
			case '\r' -> out.append("\\r");
			case '\t' -> out.append("\\t");
			default -> {
				if (c < ' ' || c == '<' && isMarkup(text, i) || Character.isSurrogate(c) || c >= '\u2028' && c <= '\u2029')
					out.append(String.format("\\u%04x", (int) c));
				else
					out.append(c);
			}
			}
		}
		out.append('"');
	}

	/** Whether the text at that position could end a script element or hide its end. */
	private static boolean isMarkup(String text, int at) {
		return at + 1 < text.length() && (text.charAt(at + 1) == '/' || text.charAt(at + 1) == '!');
	}
}
