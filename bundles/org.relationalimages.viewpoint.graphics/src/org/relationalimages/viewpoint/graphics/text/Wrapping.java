// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks one text into lines, greedily. */
final class Wrapping {

	private static final String ELLIPSIS = "…";

	private final TextFont font;
	private final double limit;
	private final int maxLines;
	private final List<String> lines = new ArrayList<>();
	private boolean cut;

	Wrapping(TextFont font, double limit, int maxLines) {
		this.font = font;
		this.limit = limit + 1e-6;
		this.maxLines = maxLines;
	}

	TextBlock wrap(String text) {
		if (!text.isEmpty())
			for (String paragraph : text.split("\n", -1)) {
				if (cut)
					break;
				breakUp(paragraph.strip());
			}
		List<TextLine> measured = new ArrayList<>(lines.size());
		double width = 0;
		for (String line : lines) {
			TextLine one = TextRuler.line(line, font);
			measured.add(one);
			width = Math.max(width, one.width());
		}
		return new TextBlock(font, measured, width, cut);
	}

	private void breakUp(String text) {
		int start = 0;
		while (!cut) {
			int end = lineEnd(text, start);
			add(text.substring(start, end).stripTrailing());
			start = end;
			while (start < text.length() && text.charAt(start) == ' ')
				start++;
			if (start >= text.length())
				return;
		}
	}

	/** The end of the line that begins at the given index: after its last possible break, or inside a word that is too wide. */
	private int lineEnd(String text, int start) {
		double width = 0;
		int good = -1;
		for (int i = start; i < text.length();) {
			int c = text.codePointAt(i);
			int next = i + Character.charCount(c);
			if (i > start && mayBreakBefore(text, i, c))
				good = i;
			width += TextRuler.advance(c, font);
			if (width > limit && c != ' ' && i > start)
				return good > start ? good : i;
			i = next;
		}
		return text.length();
	}

	private static boolean mayBreakBefore(String text, int i, int c) {
		char before = text.charAt(i - 1);
		if (before == ' ')
			return c != ' ';
		if (before == '-' || before == '–' || before == '—' || before == '/' || before == '\u200b')
			return Character.isLetterOrDigit(c);
		return Scripts.isIdeographic(c) || Scripts.isIdeographic(text.codePointBefore(i)) && Character.isLetterOrDigit(c);
	}

	private void add(String line) {
		if (lines.size() < maxLines)
			lines.add(line);
		else {
			cut = true;
			lines.add(shortened(lines.removeLast() + ' ' + line));
		}
	}

	private String shortened(String line) {
		double room = limit - TextRuler.width(ELLIPSIS, font);
		double width = 0;
		int end = 0;
		while (end < line.length()) {
			int c = line.codePointAt(end);
			width += TextRuler.advance(c, font);
			if (width > room)
				break;
			end += Character.charCount(c);
		}
		return line.substring(0, end).stripTrailing() + ELLIPSIS;
	}
}
