// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks the text of a file by the properties that an {@link EditorConfig} has for it. */
final class FormatCheck {

	/** Tabs first; then nothing, or the one blank before the asterisk of a comment's line. */
	private static final Pattern TABS = Pattern.compile("\\t*+(?! )|\\t*+ \\*.*", Pattern.DOTALL);

	private static final String TEXT_BLOCK = "\"\"\"";

	private final Map<String, String> properties;
	private final List<String> faults = new ArrayList<>();
	/** The text of a text block is as long as what it quotes. */
	private boolean isQuoted;

	private FormatCheck(Map<String, String> properties) {
		this.properties = properties;
	}

	/** Returns what is wrong, each with its line; nothing for a file that keeps to its properties. */
	static List<String> faults(byte[] content, Map<String, String> properties) {
		FormatCheck check = new FormatCheck(properties);
		try {
			check.look(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
		} catch (CharacterCodingException e) {
			check.faults.add("is not UTF-8");
		}
		return check.faults;
	}

	private void look(String text) {
		if (text.indexOf('\r') >= 0)
			faults.add("has line ends of another kind than LF");
		if (!text.isEmpty() && !text.endsWith("\n"))
			faults.add("lacks the line end at its end");
		String[] lines = text.split("\n", -1);
		for (int i = 0; i < lines.length; i++)
			look(lines[i], i + 1);
		if (text.contains("\n\n\n"))
			faults.add("has two empty lines in a row");
	}

	private void look(String line, int number) {
		if (!line.equals(line.stripTrailing()) && properties.get("trim_trailing_whitespace").equals("true"))
			faults.add(number + ": blanks at the end of the line");
		if ("tab".equals(properties.get("indent_style")) && !isQuoted && !TABS.matcher(line).lookingAt())
			faults.add(number + ": indented by blanks, not by tabs");
		String most = properties.get("max_line_length");
		if (most != null && !isQuoted && width(line) > Integer.parseInt(most))
			faults.add(number + ": longer than " + most + " columns");
		if (line.split(TEXT_BLOCK, -1).length % 2 == 0)
			isQuoted = !isQuoted;
	}

	private int width(String line) {
		int tab = Integer.parseInt(properties.getOrDefault("tab_width", "4"));
		return (int) line.codePoints().mapToLong(c -> c == '\t' ? tab : 1).sum();
	}
}
