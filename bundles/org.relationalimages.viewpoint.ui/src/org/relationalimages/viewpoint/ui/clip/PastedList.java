// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.clip;

import java.util.List;
import java.util.regex.Pattern;

/** Reads text from a word processor as a list: one item a line, without its bullet or number. */
public final class PastedList {

	private static final Pattern LEAD = Pattern.compile("^[\\s\\u00a0\\ufeff]*(?:(?:[\\u2022\\u25e6\\u25aa\\u25cf\\u00b7\\u2023\\uf0b7*\\u2013\\u2014-]"
			+ "|\\(?(?:\\d{1,3}|[a-zA-Z])[.)])[\\s\\u00a0]+)?");

	private PastedList() {
	}

	/** The items of a text, without empty lines. */
	public static List<String> items(String text) {
		return text.lines().map(line -> LEAD.matcher(line).replaceFirst("").strip().replaceAll("[\\t ]+", " ")).filter(line -> !line.isEmpty()).toList();
	}
}
