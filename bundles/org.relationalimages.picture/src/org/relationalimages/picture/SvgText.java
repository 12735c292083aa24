// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.util.List;

import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.text.FontFace;
import org.relationalimages.viewpoint.graphics.text.TextRun;

/** Writes a line of text as one text element, with each run of another face at its measured position. */
final class SvgText {

	private SvgText() {
	}

	/** The halo is a separate text below, since some programs do not paint strokes below fills. */
	static void append(StringBuilder out, TextPrimitive text) {
		if (text.halo() != null)
			element(out, text, " aria-hidden=\"true\" fill=\"none\" stroke=\"" + text.halo().hex() + "\" stroke-width=\""
					+ Xml.number(2 * TextPrimitive.HALO) + "\" stroke-linejoin=\"round\"");
		String decoration = text.underline() && text.strikeThrough() ? "underline line-through"
				: text.underline() ? "underline" : text.strikeThrough() ? "line-through" : "";
		element(out, text, " fill=\"" + text.color().hex() + '"'
				+ (decoration.isEmpty() ? "" : " text-decoration=\"" + decoration + '"'));
	}

	private static void element(StringBuilder out, TextPrimitive text, String look) {
		out.append("<text y=\"").append(Xml.number(text.baseline())).append("\" font-size=\"")
				.append(Xml.number(text.font().pixels())).append('"').append(look).append(" xml:space=\"preserve\"");
		List<TextRun> runs = text.line().runs();
		if (runs.size() == 1)
			run(out, text, runs.getFirst());
		else {
			out.append('>');
			for (TextRun run : runs) {
				out.append("<tspan");
				run(out, text, run);
				out.append("</tspan>");
			}
		}
		out.append("</text>\n");
	}

	private static void run(StringBuilder out, TextPrimitive text, TextRun run) {
		out.append(" x=\"").append(Xml.number(text.x() + run.x())).append("\" font-family=\"")
				.append(SvgFonts.families(run.face())).append('"');
		boolean asLetters = run.face() != FontFace.SIGNS;
		if (text.font().bold() && asLetters)
			out.append(" font-weight=\"700\"");
		if (text.font().italic() && asLetters)
			out.append(" font-style=\"italic\"");
		out.append('>').append(Xml.text(run.text()));
	}
}
