// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.relationalimages.casefile.Characters;

/**
 * Writes HTML that is also well-formed XML, so that it can be checked strictly. Texts of a case are passed to
 * {@link #text} or as an attribute and are escaped there; no other method accepts them.
 */
final class Html {

	private static final Set<String> EMPTY = Set.of("meta", "br", "hr");

	private final StringBuilder out = new StringBuilder(1 << 16);
	private final Deque<String> open = new ArrayDeque<>();

	/** Opens an element; attributes are given as names and values, those with the value null are left out. */
	Html open(String element, String... attributes) {
		out.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2)
			if (attributes[i + 1] != null)
				out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
		if (EMPTY.contains(element))
			out.append('/');
		else
			open.push(element);
		out.append('>');
		return this;
	}

	/** Closes the element that was opened last. */
	Html close() {
		out.append("</").append(open.pop()).append('>');
		return this;
	}

	/** Closes the element and the line. */
	Html closeLine() {
		close();
		return line();
	}

	Html line() {
		out.append('\n');
		return this;
	}

	Html text(String text) {
		out.append(escaped(text));
		return this;
	}

	/** An element that contains only text. */
	Html element(String element, String text, String... attributes) {
		return open(element, attributes).text(text).close();
	}

	/** Text of a case within our own, with its direction of writing isolated. */
	Html words(String text) {
		return element("bdi", text);
	}

	/** Our own markup, which is not escaped. */
	Html raw(String markup) {
		out.append(markup);
		return this;
	}

	private static String escaped(String text) {
		String clean = Characters.clean(text);
		StringBuilder safe = new StringBuilder(clean.length() + 16);
		for (int i = 0; i < clean.length(); i++) {
			char c = clean.charAt(i);
			switch (c) {
				case '&' -> safe.append("&amp;");
				case '<' -> safe.append("&lt;");
				case '>' -> safe.append("&gt;");
				case '"' -> safe.append("&quot;");
				case '\'' -> safe.append("&#39;");
				case '\r' -> safe.append(i + 1 < clean.length() && clean.charAt(i + 1) == '\n' ? "" : "\n");
				default -> safe.append(c);
			}
		}
		return safe.toString();
	}

	@Override
	public String toString() {
		return out.toString();
	}
}
