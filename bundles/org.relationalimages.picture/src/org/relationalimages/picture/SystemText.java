// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;

import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextRun;

/**
 * A run of a script that no bundled font supports, set in the system's font and narrowed where it is wider than
 * estimated.
 *
 * @param layout  the letters as the system's text engine lays them out
 * @param squeeze the horizontal scale; 1 when the run is not narrowed
 */
record SystemText(TextLayout layout, double squeeze) {

	/** Lays out a run that is not blank. */
	static SystemText of(TextRun run, TextFont font, FontRenderContext context) {
		return of(run, font, font.pixels(), context);
	}

	/** Lays out a run in another size than its own, in pixels. */
	static SystemText of(TextRun run, TextFont font, double pixels, FontRenderContext context) {
		TextLayout layout = new TextLayout(run.text(), font(font, pixels), context);
		double width = run.width() * pixels / font.pixels();
		return new SystemText(layout, layout.getAdvance() > width ? width / layout.getAdvance() : 1);
	}

	/** The system's font. */
	static Font font(TextFont font, double pixels) {
		int style = (font.bold() ? Font.BOLD : 0) | (font.italic() ? Font.ITALIC : 0);
		return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) pixels);
	}
}
