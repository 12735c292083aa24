// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures text for screen, pictures and layout, so that a diagram is the same everywhere. It needs no display. A width
 * is the sum of the characters' advances, without kerning.
 */
public final class TextRuler {

	private TextRuler() {
	}

	/** The width of one line in pixels; line ends in the text count as blanks. */
	public static double width(String text, TextFont font) {
		return line(text, font).width();
	}

	/** Measures one line and splits it into runs of one face each; line ends count as blanks. */
	public static TextLine line(String text, TextFont font) {
		String clean = clean(text).replace('\n', ' ');
		List<TextRun> runs = new ArrayList<>(1);
		FontFace face = null;
		double start = 0;
		double at = 0;
		int from = 0;
		for (int i = 0; i < clean.length();) {
			int c = clean.codePointAt(i);
			FontFace next = face != null && sticks(c) ? face : face(c, font);
			if (face != null && next != face) {
				runs.add(new TextRun(clean.substring(from, i), start, at - start, face));
				from = i;
				start = at;
			}
			face = next;
			at += advance(c, face, font);
			i += Character.charCount(c);
		}
		if (face != null)
			runs.add(new TextRun(clean.substring(from), start, at - start, face));
		return new TextLine(runs, at);
	}

	/** The width of one character in pixels. */
	public static double advance(int codePoint, TextFont font) {
		return advance(codePoint, face(codePoint, font), font);
	}

	static double advance(int codePoint, FontFace face, TextFont font) {
		float known = face.isBundled() ? FontMetrics.of(face).advance(codePoint) : -1;
		return font.pixels() * (known >= 0 ? known : Scripts.estimatedWidth(codePoint));
	}

	private static FontFace face(int c, TextFont font) {
		FontFace letters = FontFace.letters(font);
		if (FontMetrics.of(letters).has(c))
			return letters;
		if (Scripts.needsShaping(c) || !FontMetrics.of(FontFace.SIGNS).has(c))
			return FontFace.SYSTEM;
		return FontFace.SIGNS;
	}

	/** Marks that belong to the character before them, and blanks, stay in the run of that character. */
	private static boolean sticks(int c) {
		int type = Character.getType(c);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
	}

	/**
	 * The text as it can be shown and written to any file: tabs become blanks, every kind of line end becomes
	 * {@code \n}, other control characters are removed, unpaired surrogates become U+FFFD.
	 */
	public static String clean(String text) {
		StringBuilder clean = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
					&& Character.isLowSurrogate(text.charAt(i + 1));
			boolean plain = pair || c == '\n'
					|| c >= 0x20 && (c < 0x7f || c > 0x9f) && !Character.isSurrogate(c) && c < 0xfffe
							&& c != '\u2028' && c != '\u2029';
			if (!plain && clean == null)
				clean = new StringBuilder(text.length()).append(text, 0, i);
			if (clean != null)
				append(clean, text, i, plain);
			if (pair) {
				if (clean != null)
					clean.append(text.charAt(i + 1));
				i++;
			}
		}
		return clean == null ? text : clean.toString();
	}

	private static void append(StringBuilder clean, String text, int i, boolean plain) {
		char c = text.charAt(i);
		if (plain)
			clean.append(c);
		else if (c == '\t')
			clean.append(' ');
		else if (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n') || c == '\u2028' || c == '\u2029'
				|| c == '\u0085')
			clean.append('\n');
		else if (Character.isSurrogate(c))
			clean.append('\ufffd');
	}

	/**
	 * Breaks a text at its own line ends and wherever a line would be wider than the limit: at blanks, after hyphens
	 * and dashes, between CJK characters, and inside a single word that is too wide.
	 *
	 * @param maxWidth in pixels, more than 0; {@link Double#POSITIVE_INFINITY} for no limit
	 */
	public static TextBlock wrap(String text, TextFont font, double maxWidth) {
		return wrap(text, font, maxWidth, Integer.MAX_VALUE);
	}

	/** Like {@link #wrap(String, TextFont, double)}, with the same number of lines, but of similar widths. */
	public static TextBlock balance(String text, TextFont font, double maxWidth) {
		return new MeasuredText(text, font).balance(maxWidth);
	}

	/** Like {@link #wrap(String, TextFont, double)}, with at most that many lines (at least 1); a truncated text ends in "…". */
	public static TextBlock wrap(String text, TextFont font, double maxWidth, int maxLines) {
		return new MeasuredText(text, font).wrap(maxWidth, maxLines);
	}
}
