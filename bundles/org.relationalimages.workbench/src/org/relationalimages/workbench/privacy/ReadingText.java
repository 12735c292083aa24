// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.privacy;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.relationalimages.export.deidentify.Reading;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/**
 * All texts of the copy, one below the other. Only what was in sight when the reader went on counts as read: to scroll or
 * jump to the end reads nothing.
 */
final class ReadingText {

	private static final int MARGIN = 8;
	private static final int BETWEEN_TEXTS = 7;

	private final Reading reading;
	private final StyledText text;
	private final Runnable readOn;
	private TextSheet sheet;
	/** Up to where a text was in sight that is longer than the page. */
	private int seen;

	/**
	 * @param readOn  what the space bar does
	 * @param replace what the menu offers for selected words
	 */
	ReadingText(Composite parent, Reading reading, Runnable readOn, Runnable replace) {
		this.reading = reading;
		this.readOn = readOn;
		text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		SpokenName.give(text, "Text of the copy");
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setAlwaysShowScrollBars(false);
		text.addListener(SWT.KeyDown, event -> {
			if (event.character == ' ' || event.character == SWT.CR)
				this.readOn.run();
		});
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				event.doit = true;
			else if (event.detail == SWT.TRAVERSE_RETURN)
				event.doit = reading.left() == 0; // reads on as long as there is something to read, and then goes on with the wizard
		});
		Menu menu = new Menu(text);
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText("Replace &Everywhere\u2026");
		item.addListener(SWT.Selection, event -> replace.run());
		text.setMenu(menu);
	}

	StyledText control() {
		return text;
	}

	int lineHeight() {
		return text.getLineHeight();
	}

	/** How many texts there are. */
	int size() {
		return sheet.texts().size();
	}

	/** Shows the texts as they are now, from the first one on that is not read; at first from the beginning. */
	void show() {
		boolean again = sheet != null;
		int top = text.getTopPixel();
		sheet = new TextSheet(reading.texts());
		seen = 0;
		text.setRedraw(false);
		text.setText(sheet.text());
		style();
		for (int i = 1; i < sheet.texts().size(); i++)
			text.setLineVerticalIndent(text.getLineAtOffset(sheet.start(i)), BETWEEN_TEXTS);
		text.setRedraw(true);
		if (again)
			text.setTopPixel(top);
	}

	private void style() {
		text.setStyleRanges(sheet.styles(reading::isRead, text.getBackground(), text.getForeground()));
	}

	/**
	 * Counts as read what the page shows from the first text on that is not read, and turns to the next page. Where that
	 * text is out of sight, turns to it and counts nothing.
	 */
	void readOn() {
		int first = sheet.nextUnread(0, reading::isRead);
		if (first < 0)
			return;
		int from = from(first);
		if (!isInSight(from)) {
			turnTo(from);
			return;
		}
		int last = lastInSight(from);
		int at = first;
		while (at >= 0 && sheet.end(at) <= last) {
			reading.read(sheet.texts().get(at));
			at = sheet.nextUnread(at + 1, reading::isRead);
		}
		seen = at >= 0 && sheet.start(at) <= last ? last : 0;
		int top = text.getTopPixel();
		style();
		text.setTopPixel(top);
		if (at >= 0)
			turnTo(from(at));
	}

	/** Where to read a text on: its heading, or the line that comes after those in sight before. */
	private int from(int unread) {
		return Math.max(sheet.start(unread), Math.min(seen, sheet.end(unread)));
	}

	private void turnTo(int offset) {
		text.setCaretOffset(offset);
		text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(offset).y - MARGIN);
	}

	private boolean isInSight(int offset) {
		int y = text.getLocationAtOffset(offset).y;
		return y >= 0 && y + text.getLineHeight(offset) <= text.getClientArea().height;
	}

	/** The last position on the page whose line is in sight as a whole. */
	private int lastInSight(int from) {
		int bottom = text.getLineIndex(text.getClientArea().height - 1);
		int low = from;
		int high = bottom + 1 < text.getLineCount() ? text.getOffsetAtLine(bottom + 1) - 1 : text.getCharCount();
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (isInSight(middle))
				low = middle;
			else
				high = middle - 1;
		}
		return low;
	}

	/** The words selected, or the one at the cursor; always whole words of one text. Empty when there is none. */
	String words() {
		Point words = sheet.words(text.getSelectionRange().x, text.getSelectionRange().y);
		return words == null ? "" : text.getTextRange(words.x, words.y);
	}

	/** Whether a part of these words stands in place of something else already. */
	boolean isReplaced() {
		Point words = sheet.words(text.getSelectionRange().x, text.getSelectionRange().y);
		return words != null && sheet.isReplaced(words);
	}
}
