// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.text;

/** A text without line ends, measured once, that can be broken for any width. Indexes are those of its characters. */
final class Paragraph {

	private final String text;
	/** The width of what is before each index, in pixels. */
	private final double[] before;
	/** The last index up to each index where a line may begin; 0 when there is none. */
	private final int[] breaks;

	Paragraph(String text, TextFont font) {
		this.text = text;
		before = new double[text.length() + 1];
		breaks = new int[text.length() + 1];
		for (int i = 0; i < text.length();) {
			int c = text.codePointAt(i);
			int next = i + Character.charCount(c);
			if (i > 0)
				breaks[i] = mayBreakBefore(text, i, c) ? i : breaks[i - 1];
			if (next > i + 1) {
				before[i + 1] = before[i];
				breaks[i + 1] = breaks[i];
			}
			before[next] = before[i] + TextRuler.advance(c, font);
			i = next;
		}
	}

	String text() {
		return text;
	}

	/** The end of the line that begins at an index: after its last possible break, or inside a word that is too wide. */
	int lineEnd(int start, double limit) {
		if (before[text.length()] - before[start] <= limit)
			return text.length();
		int low = start + 1;
		int high = text.length();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (before[middle] - before[start] > limit)
				high = middle;
			else
				low = middle + 1;
		}
		int over = low - 1;
		if (over > start && Character.isLowSurrogate(text.charAt(over)) && Character.isHighSurrogate(text.charAt(over - 1)))
			over--;
		if (over == start)
			over += Character.charCount(text.codePointAt(start));
		while (over < text.length() && text.charAt(over) == ' ')
			over++;
		if (over >= text.length())
			return text.length();
		return breaks[over] > start ? breaks[over] : over;
	}

	/** Where the line after one that ends at an index begins; the length of the text after the last one. */
	int nextStart(int end) {
		int start = end;
		while (start < text.length() && text.charAt(start) == ' ')
			start++;
		return start;
	}

	private static boolean mayBreakBefore(String text, int i, int c) {
		char last = text.charAt(i - 1);
		if (last == ' ')
			return c != ' ';
		if (last == '-' || last == '–' || last == '—' || last == '/' || last == '\u200b')
			return Character.isLetterOrDigit(c);
		return Scripts.isIdeographic(c) || Scripts.isIdeographic(text.codePointBefore(i)) && Character.isLetterOrDigit(c);
	}
}
