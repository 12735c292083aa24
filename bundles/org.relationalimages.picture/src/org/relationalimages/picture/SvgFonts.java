// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.text.FontFace;
import org.relationalimages.viewpoint.graphics.text.Glyphs;
import org.relationalimages.viewpoint.graphics.text.TextRun;

/**
 * Embeds the letters that a picture uses, so that a browser shows it as measured; programs that ignore embedded fonts
 * take an installed font of that name or a similar one.
 */
final class SvgFonts {

	private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm",
			"cmap", "name", "OS/2", "post");

	/** Blanks are kept and there is no kerning, so that letters are where they were measured. */
	static final String TEXT_RULE = "text{white-space:pre;font-kerning:none}\n";

	private SvgFonts() {
	}

	/** The font families to request, in order of preference. */
	static String families(FontFace face) {
		return switch (face) {
		case SIGNS -> "'DejaVu Sans','Segoe UI Symbol','Apple Symbols',sans-serif";
		case SYSTEM -> "sans-serif";
		default -> "'Noto Sans','Open Sans','Segoe UI',Arial,'Liberation Sans',Helvetica,sans-serif";
		};
	}

	/**
	 * One {@code @font-face} rule a line for each bundled face in use. Characters above U+FFFF are left to the
	 * installed fonts, since the subsetter can't embed them.
	 */
	static String rules(List<Scene> scenes) throws IOException {
		Map<FontFace, TreeSet<Integer>> used = new EnumMap<>(FontFace.class);
		for (Scene scene : scenes)
			for (Primitive primitive : scene.primitives())
				if (primitive instanceof TextPrimitive text)
					for (TextRun run : text.line().runs())
						if (run.face().isBundled())
							run.text().codePoints().filter(Character::isBmpCodePoint).forEach(used.computeIfAbsent(run.face(), key -> new TreeSet<>())::add);
		StringBuilder rules = new StringBuilder();
		for (Map.Entry<FontFace, TreeSet<Integer>> one : used.entrySet())
			rules.append(rule(one.getKey(), subset(one.getKey(), one.getValue())));
		return rules.toString();
	}

	private static byte[] subset(FontFace face, TreeSet<Integer> characters) throws IOException {
		TTFSubsetter subsetter = new TTFSubsetter(Glyphs.font(face), TABLES);
		characters.forEach(subsetter::add);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		subsetter.writeToStream(out);
		return out.toByteArray();
	}

	private static String rule(FontFace face, byte[] font) {
		return "@font-face{font-family:'" + face.family() + "';font-weight:" + (face.isBold() ? 700 : 400) + ";font-style:"
				+ (face.isItalic() ? "italic" : "normal") + ";src:url(data:font/ttf;base64,"
				+ Base64.getEncoder().encodeToString(font) + ") format('truetype')}\n";
	}
}
