// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.node;

import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.text.MeasuredText;
import org.relationalimages.viewpoint.graphics.text.TextBlock;
import org.relationalimages.viewpoint.graphics.text.TextFont;

/** Fits a label into an outline: wraps it for a given size, or computes a suitable size. */
final class InnerText {

	/** The preferred ratio of a label's width to its height. */
	private static final double IDEAL = 2.3;
	private static final int NARROWEST = 60;
	private static final int WIDEST = 300;
	private static final int STEP = 20;
	private static final int MAX_HEIGHT = 4000;
	/** Longer labels are truncated inside nodes, since they can't be read there and fitting them takes long. */
	private static final int LONGEST = 1500;

	private final ShapeOutline form;
	private final MeasuredText text;
	private final TextFont font;
	private final double lead;

	/** @param lead the width reserved before the text, for an icon */
	InnerText(ShapeOutline form, String text, TextFont font, double lead) {
		this.form = form;
		this.text = new MeasuredText(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text, font);
		this.font = font;
		this.lead = lead;
	}

	/** The label wrapped for the outline in this size; truncated with an ellipsis when it does not fit. */
	TextBlock fit(double width, double height) {
		double fitting = fittingRoom(width, height);
		if (fitting > 0)
			return text.balance(text.wrap(fitting).width() + 0.01);
		double room = Math.max(width - 2 * ShapeOutline.PAD_X - lead, width * 0.6 - lead);
		int lines = (int) Math.max(1, Math.floor((height - ShapeOutline.PAD_Y) / font.lineHeight()));
		return text.wrap(Math.max(1, room), lines);
	}

	/** Whether the whole label fits without breaking a word. */
	boolean fits(double width, double height) {
		return fittingRoom(width, height) > 0;
	}

	/** The width for which the label has to be wrapped; 0 when it does not fit without breaking a word or truncation. */
	private double fittingRoom(double width, double height) {
		for (int lines = 1;;) {
			double room = form.innerWidth(width, height, lines * font.lineHeight()) - lead;
			if (room < Math.min(text.longestWord(), WIDEST) - 0.01 || room <= 0)
				return 0;
			int needed = text.lineCount(room);
			if (needed <= lines)
				return room;
			// More lines have less room, so no number in between fits.
			lines = needed;
		}
	}

	/** The given size when the label fits, else the smallest enlargement with acceptable proportions. */
	Size grown(double width, double height) {
		if (fits(width, height))
			return new Size(width, height);
		return cheapest(width, height, Math.clamp(width / height, 1, IDEAL), 10);
	}

	/** The most suitable size that is at least the given one. */
	Size comfortable(double minWidth, double minHeight) {
		return tightened(cheapest(Math.max(NARROWEST, minWidth), minHeight, IDEAL, STEP), minWidth);
	}

	/** The size with the best combination of small area and good proportions. */
	private Size cheapest(double minWidth, double minHeight, double idealRatio, double step) {
		Size best = new Size(minWidth, minHeight);
		double bestCost = Double.POSITIVE_INFINITY;
		for (double w = minWidth; w <= Math.max(WIDEST, minWidth) || bestCost == Double.POSITIVE_INFINITY && w < MAX_HEIGHT; w += step) {
			double h = fittingHeight(w, minHeight);
			double ratio = Math.log(w / h / idealRatio);
			double cost = h <= 0 ? Double.POSITIVE_INFINITY : w * h * (1 + ratio * ratio);
			if (cost < bestCost) {
				bestCost = cost;
				best = new Size(w, h);
			}
		}
		return best;
	}

	private double fittingHeight(double width, double minHeight) {
		double widest = form.innerWidth(width, MAX_HEIGHT, font.lineHeight()) - lead;
		if (widest < Math.min(text.longestWord(), WIDEST))
			return -1;
		double least = text.lineCount(widest) * font.lineHeight() + 2 * ShapeOutline.PAD_Y;
		for (double h = Math.max(minHeight, least); h < MAX_HEIGHT; h += Math.max(font.lineHeight() / 3, h / 30))
			if (fits(width, h))
				return h;
		return -1;
	}

	/** Removes width that the lines don't need. */
	private Size tightened(Size size, double minWidth) {
		double w = size.width();
		while (w - 4 >= Math.max(minWidth, 30) && fits(w - 4, size.height()))
			w -= 4;
		return new Size(w, size.height());
	}
}
