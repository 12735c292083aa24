// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.text;

import java.util.ArrayList;
import java.util.List;

/** A text in a font, measured once, that can be broken into lines for many widths. Widths are in pixels. */
public final class MeasuredText {

	/** Lines of longer texts are not balanced, since they are no titles and it takes time. */
	private static final int LONGEST_BALANCED = 200;
	/** Longer labels are truncated on diagrams and in pictures, since they can't be read there and breaking them takes long. */
	static final int LONGEST = 10_000;
	private static final double BALANCE_STEP = 6;
	/** Lines are balanced when the shortest has at least this part of the longest one's width. */
	private static final double EVEN = 0.75;
	private static final double TOLERANCE = 1e-6;
	private static final String ELLIPSIS = "…";

	private final TextFont font;
	private final List<Paragraph> paragraphs = new ArrayList<>(1);
	private final boolean isBalanced;
	private double longestWord = -1;

	/** Measures a text, cleaned as {@link TextRuler#clean} does. */
	public MeasuredText(String text, TextFont font) {
		this.font = font;
		isBalanced = text.length() <= LONGEST_BALANCED;
		String clean = TextRuler.clean(shortened(text)).strip();
		if (!clean.isEmpty())
			for (String paragraph : clean.split("\n", -1))
				paragraphs.add(new Paragraph(paragraph.strip(), font));
	}

	private static String shortened(String text) {
		if (text.length() <= LONGEST)
			return text;
		boolean splits = Character.isHighSurrogate(text.charAt(LONGEST - 1));
		return text.substring(0, splits ? LONGEST - 1 : LONGEST) + ELLIPSIS;
	}

	/** The font it is measured in. */
	public TextFont font() {
		return font;
	}

	/** The width of its longest word. */
	public double longestWord() {
		if (longestWord < 0) {
			longestWord = 0;
			for (Paragraph paragraph : paragraphs)
				for (String word : paragraph.text().split("\\s+"))
					longestWord = Math.max(longestWord, TextRuler.width(word, font));
		}
		return longestWord;
	}

	/** The number of lines that {@link #wrap(double)} makes. */
	public int lineCount(double maxWidth) {
		int lines = 0;
		for (Paragraph paragraph : paragraphs)
			for (int start = 0; start == 0 || start < paragraph.text().length(); lines++)
				start = nextStart(paragraph, paragraph.lineEnd(start, maxWidth + TOLERANCE));
		return lines;
	}

	/** Never 0, so that a paragraph without text is one line. */
	private static int nextStart(Paragraph paragraph, int end) {
		return Math.max(1, paragraph.nextStart(end));
	}

	/** Breaks it as {@link TextRuler#wrap(String, TextFont, double)} does. */
	public TextBlock wrap(double maxWidth) {
		return wrap(maxWidth, Integer.MAX_VALUE);
	}

	/** Breaks it as {@link TextRuler#wrap(String, TextFont, double, int)} does. */
	public TextBlock wrap(double maxWidth, int maxLines) {
		double limit = maxWidth + TOLERANCE;
		List<TextLine> lines = new ArrayList<>();
		double width = 0;
		for (Paragraph paragraph : paragraphs) {
			String text = paragraph.text();
			for (int start = 0; start == 0 || start < text.length();) {
				int end = paragraph.lineEnd(start, limit);
				TextLine line = TextRuler.line(text.substring(start, end).stripTrailing(), font);
				if (lines.size() == Math.max(1, maxLines)) {
					lines.add(TextRuler.line(truncated(lines.removeLast().text() + ' ' + line.text(), limit), font));
					return block(lines, true);
				}
				lines.add(line);
				width = Math.max(width, line.width());
				start = nextStart(paragraph, end);
			}
		}
		return new TextBlock(font, lines, width, false);
	}

	private TextBlock block(List<TextLine> lines, boolean cut) {
		return new TextBlock(font, lines, lines.stream().mapToDouble(TextLine::width).max().orElse(0), cut);
	}

	private String truncated(String line, double limit) {
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

	/** Breaks it as {@link TextRuler#balance} does. */
	public TextBlock balance(double maxWidth) {
		TextBlock block = wrap(maxWidth);
		int lines = block.lines().size();
		if (lines < 2 || !isBalanced || isEven(block))
			return block;
		double low = Math.max(block.width() / 2, longestWord());
		double high = block.width();
		while (high - low > BALANCE_STEP) {
			double middle = (low + high) / 2;
			TextBlock narrower = lineCount(middle) > lines ? null : wrap(middle);
			if (narrower == null || narrower.width() > middle + BALANCE_STEP)
				low = middle;
			else {
				block = narrower;
				high = Math.min(middle, narrower.width());
			}
		}
		return block;
	}

	private static boolean isEven(TextBlock block) {
		for (TextLine line : block.lines())
			if (line.width() < EVEN * block.width())
				return false;
		return true;
	}
}
