// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.page;

import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextLine;
import org.relationalimages.viewpoint.graphics.text.TextRuler;
import org.relationalimages.viewpoint.style.Rgb;

/** The line at the foot of a page: what is printed, and which page it is. */
public final class PageFooter {

	private static final TextFont FONT = new TextFont(8, false, false);
	private static final Rgb COLOR = new Rgb(70, 70, 70);
	private static final double GAP = 16;

	private PageFooter() {
	}

	/** The number of a page in words, and where it belongs when pages are beside each other. */
	public static String number(PageDivision division, int page) {
		String number = "page " + (page + 1) + " of " + division.count();
		return division.columns() == 1 || division.rows() == 1 ? number
				: number + " (row " + (division.row(page) + 1) + ", column " + (division.column(page) + 1) + ")";
	}

	/** What to paint below a page's part of the diagram; a heading that is too long is cut. */
	public static List<Primitive> of(PageDivision division, int page, String heading) {
		PreciseRect area = division.area();
		double baseline = area.bottom() + PageDivision.FOOTER - FONT.lineHeight() + FONT.ascent();
		TextLine number = TextRuler.line(number(division, page), FONT);
		List<TextLine> left = TextRuler.wrap(heading.replace('\n', ' '), FONT, Math.max(1, area.width() - number.width() - GAP), 1).lines();
		Primitive right = text(area.right() - number.width(), baseline, number);
		return left.isEmpty() ? List.of(right) : List.of(text(area.x(), baseline, left.getFirst()), right);
	}

	private static Primitive text(double x, double baseline, TextLine line) {
		return new TextPrimitive(x, baseline, line, FONT, COLOR, false, false, null);
	}
}
