// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.page;

import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;

/**
 * A diagram divided into pages, which are numbered from 0, row by row. Lengths on paper are in pixels of a diagram at full
 * size, from the paper's upper left corner.
 *
 * @param frame   the part of the diagram to print, in its own pixels
 * @param paper   the size of one page
 * @param area    where the diagram stands on each page
 * @param scale   one pixel of the diagram on paper
 * @param columns how many pages are beside each other
 * @param rows    how many pages are below each other
 */
public record PageDivision(PreciseRect frame, Size paper, PreciseRect area, double scale, int columns, int rows) {

	/** More pages than anybody wants to print by a slip. */
	public static final int MOST_PAGES = 400;

	/** The height of the footer with the space above it. */
	static final double FOOTER = 7 * PaperSize.MILLIMETRE;
	/** However wide the margins are, something is left between them. */
	private static final double LEAST = 20;
	/** What rounding may add; no page for a hundredth of a pixel. */
	private static final double TOLERANCE = 0.01;

	/** Divides a part of a diagram. */
	public static PageDivision of(PreciseRect frame, Size paper, PageSetup setup) {
		PreciseRect area = area(paper, setup);
		double width = Math.max(1, frame.width());
		double height = Math.max(1, frame.height());
		double scale = switch (setup.fit()) {
		case ONE_PAGE -> Math.min(1, Math.min(area.width() / width, area.height() / height));
		case WIDTH -> Math.min(1, area.width() / width);
		case SCALE -> setup.scale();
		};
		return new PageDivision(frame, paper, area, scale, pages(width * scale, area.width()), pages(height * scale, area.height()));
	}

	private static PreciseRect area(Size paper, PageSetup setup) {
		double margin = setup.margin() * PaperSize.MILLIMETRE;
		double mx = Math.min(margin, Math.max(0, (paper.width() - LEAST) / 2));
		double my = Math.min(margin, Math.max(0, (paper.height() - LEAST) / 2));
		double height = paper.height() - 2 * my;
		return new PreciseRect(mx, my, Math.max(1, paper.width() - 2 * mx),
				Math.max(1, setup.footer() && height > 2 * FOOTER ? height - FOOTER : height));
	}

	private static int pages(double length, double available) {
		return (int) Math.clamp(Math.ceil((length - TOLERANCE) / available), 1, Integer.MAX_VALUE / 2);
	}

	/** The number of pages. */
	public long count() {
		return (long) columns * rows;
	}

	/** Whether there are more pages than can be printed at once. */
	public boolean isTooLarge() {
		return count() > MOST_PAGES;
	}

	/** The part of the diagram on a page, in its own pixels. */
	public PreciseRect part(int page) {
		double x = frame.x() + column(page) * area.width() / scale;
		double y = frame.y() + row(page) * area.height() / scale;
		return new PreciseRect(x, y, Math.min(area.width() / scale, frame.right() - x), Math.min(area.height() / scale, frame.bottom() - y));
	}

	/** Where that part stands on the page: in the middle, when the diagram is narrower than the page. */
	public PreciseRect place(int page) {
		PreciseRect part = part(page);
		double width = part.width() * scale;
		return new PreciseRect(columns == 1 ? area.x() + (area.width() - width) / 2 : area.x(), area.y(), width, part.height() * scale);
	}

	int column(int page) {
		return page % columns;
	}

	int row(int page) {
		return page / columns;
	}
}
