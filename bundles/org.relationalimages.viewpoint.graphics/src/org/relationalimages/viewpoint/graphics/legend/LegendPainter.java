// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.legend;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.scene.Fill;
import org.relationalimages.viewpoint.graphics.scene.Paper;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.Stroke;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.text.TextBlock;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextLine;
import org.relationalimages.viewpoint.graphics.text.TextRuler;
import org.relationalimages.viewpoint.style.Rgb;

/**
 * Draws a legend: a frame with as many columns as the width allows, each with samples of one size and words in one
 * font. Entries follow each other down the columns, and rows are aligned.
 */
public final class LegendPainter {

	/** The smallest width of a legend, in pixels. */
	public static final double NARROWEST = 280;
	private static final TextFont FONT = new TextFont(9, false, false);
	private static final TextFont TITLE_FONT = new TextFont(9, true, false);
	private static final String TITLE = "Legend";
	private static final Rgb INK = new Rgb(0, 0, 0);
	private static final Rgb LINE = new Rgb(184, 196, 206);
	private static final double RADIUS = 6;
	private static final double PAD = 12;
	private static final double GAP = 8;
	private static final double COLUMN_GAP = 20;
	private static final double ROW_GAP = 6;
	/** The widths beyond which words are wrapped; the one with the lowest legend is taken. */
	private static final double[] WORDS = { 240, 210, 185, 160, 140 };

	private final LegendSamples samples;

	/** Draws with the given pictures. */
	public LegendPainter(Images images) {
		samples = new LegendSamples(images);
	}

	/**
	 * The legend with its upper left corner at a place; nothing without entries.
	 *
	 * @param width its maximum width; it is as wide as its columns need, and never narrower than one
	 */
	public List<Primitive> draw(List<LegendEntry> entries, double x, double y, double width) {
		if (entries.isEmpty())
			return List.of();
		Grid grid = Grid.lowest(entries, Math.max(NARROWEST, width) - 2 * PAD);
		List<Primitive> drawn = new ArrayList<>();
		double top = y + PAD + TITLE_FONT.lineHeight() + ROW_GAP;
		double titleWidth = TextRuler.width(TITLE, TITLE_FONT);
		PreciseRect box = new PreciseRect(x, y, Math.max(titleWidth, grid.width()) + 2 * PAD, top - y + grid.height() + PAD);
		drawn.add(new PathPrimitive(Outline.rounded(box, RADIUS, RADIUS), new Fill.Plain(Paper.COLOR), Stroke.solid(LINE, 1)));
		drawn.add(text(x + PAD, y + PAD + TITLE_FONT.ascent(), TextRuler.line(TITLE, TITLE_FONT), TITLE_FONT));
		for (int i = 0; i < entries.size(); i++) {
			PreciseRect cell = grid.cell(i).moved(x + PAD, top);
			drawn.addAll(samples.draw(entries.get(i).sample(),
					new PreciseRect(cell.x(), cell.center().y() - LegendSamples.HEIGHT / 2, LegendSamples.WIDTH, LegendSamples.HEIGHT)));
			TextBlock words = grid.words().get(i);
			double baseline = cell.center().y() - words.height() / 2 + FONT.ascent();
			for (TextLine line : words.lines()) {
				drawn.add(text(cell.x() + LegendSamples.WIDTH + GAP, baseline, line, FONT));
				baseline += FONT.lineHeight();
			}
		}
		return drawn;
	}

	private static TextPrimitive text(double x, double baseline, TextLine line, TextFont font) {
		return new TextPrimitive(x, baseline, line, font, INK, false, false, null);
	}

	/**
	 * The cells of the entries.
	 *
	 * @param words   the words of each entry, wrapped
	 * @param rows    the number of entries in a column
	 * @param columns the width of each column
	 * @param heights the height of each row
	 */
	private record Grid(List<TextBlock> words, int rows, List<Double> columns, List<Double> heights) {

		/** The lowest grid that fits; the narrowest when none does. */
		static Grid lowest(List<LegendEntry> entries, double width) {
			Grid lowest = null;
			for (double most : WORDS) {
				Grid grid = within(entries.stream().map(entry -> TextRuler.wrap(entry.words(), FONT, most)).toList(), width);
				if (lowest == null || lowest.width() > width || grid.height() < lowest.height() && grid.width() <= width)
					lowest = grid;
			}
			return lowest;
		}

		/** The grid with the most columns that fit, and at least one. */
		static Grid within(List<TextBlock> words, double width) {
			Grid grid = null;
			for (int rows = 1; grid == null || grid.width() > width && rows <= words.size(); rows++)
				grid = of(words, rows);
			return grid;
		}

		private static Grid of(List<TextBlock> words, int rows) {
			List<Double> columns = new ArrayList<>();
			List<Double> heights = new ArrayList<>();
			for (int i = 0; i < words.size(); i++) {
				double width = LegendSamples.WIDTH + GAP + words.get(i).width();
				double height = Math.max(LegendSamples.HEIGHT, words.get(i).height());
				put(columns, i / rows, width);
				put(heights, i % rows, height);
			}
			return new Grid(words, rows, columns, heights);
		}

		private static void put(List<Double> sizes, int index, double size) {
			if (index == sizes.size())
				sizes.add(size);
			else
				sizes.set(index, Math.max(sizes.get(index), size));
		}

		double width() {
			return columns.stream().mapToDouble(Double::doubleValue).sum() + COLUMN_GAP * (columns.size() - 1);
		}

		double height() {
			return heights.stream().mapToDouble(Double::doubleValue).sum() + ROW_GAP * (heights.size() - 1);
		}

		PreciseRect cell(int index) {
			double left = columns.stream().limit(index / rows).mapToDouble(one -> one + COLUMN_GAP).sum();
			double above = heights.stream().limit(index % rows).mapToDouble(one -> one + ROW_GAP).sum();
			return new PreciseRect(left, above, columns.get(index / rows), heights.get(index % rows));
		}
	}
}
