// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;

import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextRun;

/**
 * Letters of a script no bundled font holds, set in the system's font, squeezed where they are wider than estimated.
 *
 * @param layout  the letters as the system's text engine sets them
 * @param squeeze by how much they are narrowed; 1 where they are not
 */
record SystemText(TextLayout layout, double squeeze) {

	/** Sets a run that holds more than blanks. */
	static SystemText of(TextRun run, TextFont font, FontRenderContext context) {
		return of(run, font, font.pixels(), context);
	}

	/** Sets a run in another size than its own, in pixels. */
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
