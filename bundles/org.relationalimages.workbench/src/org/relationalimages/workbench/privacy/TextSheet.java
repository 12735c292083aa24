// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.privacy;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.relationalimages.export.deidentify.FreeText;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.edit.ElementLabels;

/** The texts of a copy as one text, each with a heading in the same line; knows which part of it is which. */
final class TextSheet {

	private static final Color REPLACED = new Color(0, 150, 90);
	private static final Color KEPT = new Color(220, 130, 0);
	/** Stands between a heading and its text. */
	private static final String GAP = "\u2002";
	private static final double TINT = 0.25;
	private static final double PALE = 0.55;

	/**
	 * @param heading where the heading of the text begins
	 * @param body    where the text itself begins
	 * @param end     where it ends
	 */
	private record Part(int heading, int body, int end) {
	}

	private final List<FreeText> texts;
	private final List<Part> parts = new ArrayList<>();
	private final String text;

	TextSheet(List<FreeText> texts) {
		this.texts = texts;
		StringBuilder all = new StringBuilder();
		for (FreeText one : texts) {
			if (!all.isEmpty())
				all.append('\n');
			int heading = all.length();
			all.append(heading(one)).append(GAP);
			int body = all.length();
			all.append(one.text());
			parts.add(new Part(heading, body, all.length()));
		}
		text = all.toString();
	}

	/** Says what the text belongs to without repeating texts, in which places may still wait for a decision. */
	private static String heading(FreeText one) {
		String owner = one.place().element() instanceof Person person ? person.getPseudonym()
				: ElementLabels.type(one.place().element().eClass());
		return owner + " \u2013 " + ElementLabels.feature(one.place().feature());
	}

	List<FreeText> texts() {
		return texts;
	}

	String text() {
		return text;
	}

	/** Where the heading of a text begins. */
	int start(int index) {
		return parts.get(index).heading();
	}

	/** Where a text ends. */
	int end(int index) {
		return parts.get(index).end();
	}

	/** The first text from an index on that is not read; -1 when there is none. */
	int nextUnread(int from, Predicate<FreeText> isRead) {
		for (int i = from; i < texts.size(); i++)
			if (!isRead.test(texts.get(i)))
				return i;
		return -1;
	}

	/** The looks of headings and of places decided about, fit for a light or a dark ground. */
	StyleRange[] styles(Predicate<FreeText> isRead, Color ground, Color ink) {
		Color pale = mix(ground, ink, PALE);
		Color replaced = mix(ground, REPLACED, TINT);
		Color kept = mix(ground, KEPT, TINT);
		List<StyleRange> styles = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			Part part = parts.get(i);
			boolean read = isRead.test(texts.get(i));
			styles.add(new StyleRange(part.heading(), part.body() - GAP.length() - part.heading(), read ? pale : null, null,
					read ? SWT.NORMAL : SWT.BOLD));
			for (FreeText.Touched touched : texts.get(i).touched()) {
				StyleRange style = new StyleRange(part.body() + touched.start(), touched.end() - touched.start(), null,
						touched.kept() ? kept : replaced);
				style.underline = true;
				style.underlineStyle = touched.kept() ? SWT.UNDERLINE_SQUIGGLE : SWT.UNDERLINE_SINGLE;
				styles.add(style);
			}
		}
		return styles.toArray(StyleRange[]::new);
	}

	private static Color mix(Color ground, Color other, double share) {
		return new Color(mix(ground.getRed(), other.getRed(), share), mix(ground.getGreen(), other.getGreen(), share),
				mix(ground.getBlue(), other.getBlue(), share));
	}

	private static int mix(int ground, int other, double share) {
		return (int) Math.round(ground + (other - ground) * share);
	}

	/**
	 * The whole words that a selection touches: offset and length. Null when there are none, or when it reaches beyond one
	 * text.
	 */
	Point words(int offset, int length) {
		for (Part part : parts)
			if (part.body() <= offset && offset + length <= part.end())
				return words(part, offset - part.body(), length);
		return null;
	}

	private Point words(Part part, int offset, int length) {
		String body = text.substring(part.body(), part.end());
		BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
		words.setText(body);
		int start = offset;
		int end = offset + length;
		// A selection often takes the blanks around it along.
		while (length > 0 && start < end && Character.isWhitespace(body.charAt(start)))
			start++;
		while (end > start && Character.isWhitespace(body.charAt(end - 1)))
			end--;
		if (start < body.length() && !words.isBoundary(start))
			start = words.preceding(start);
		if (end > 0 && (end == start || end < body.length() && !words.isBoundary(end)))
			end = end < body.length() ? words.following(end) : end;
		return body.substring(start, end).isBlank() ? null : new Point(part.body() + start, end - start);
	}

	/** Whether a part of these words stands in place of something else. */
	boolean isReplaced(Point words) {
		for (int i = 0; i < texts.size(); i++) {
			int body = parts.get(i).body();
			for (FreeText.Touched touched : texts.get(i).touched())
				if (!touched.kept() && body + touched.start() < words.x + words.y && words.x < body + touched.end())
					return true;
		}
		return false;
	}
}
