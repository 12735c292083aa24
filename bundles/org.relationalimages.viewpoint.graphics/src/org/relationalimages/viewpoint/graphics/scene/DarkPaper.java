// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.relationalimages.viewpoint.style.Rgb;

/**
 * The colours of a specification, which is written for white paper, on a dark one: each keeps its hue, and stands out from
 * the dark paper as much as it does from white. So what can be told apart and read on white can be on dark as well.
 */
public final class DarkPaper {

	/** The paper itself. */
	public static final Rgb COLOR = new Rgb(31, 31, 31);

	/** Lines that mean something stand out at least that much, also on the light grounds among the dark ones. */
	private static final double LEAST_LINE = 4;
	/** Lines around something stand out at least that much. */
	private static final double LEAST_BORDER = 3.1;
	private static final double SEEN = 1.3;
	/** Text stands out at least that much. */
	private static final double LEAST_TEXT = 6;
	/** White would be too bright beside so much darkness. */
	private static final double BRIGHTEST = 0.84;
	/** How much of its white a light ground loses, so that its hue can still be made out when it is dark. */
	private static final double WHITE_LOST = 0.8;
	/** Above this luminance a fill is a ground, below it a mark such as an arrow's head. */
	private static final double GROUND = 0.5;

	private static final Map<Rgb, Rgb> GROUNDS = new ConcurrentHashMap<>();
	private static final Map<Rgb, Rgb> BORDERS = new ConcurrentHashMap<>();
	private static final Map<Rgb, Rgb> LINES = new ConcurrentHashMap<>();
	private static final Map<Rgb, Rgb> PICTURES = new ConcurrentHashMap<>();
	private static final Map<Rgb, Rgb> TEXTS = new ConcurrentHashMap<>();

	private DarkPaper() {
	}

	/** The colour of an area. */
	public static Rgb fill(Rgb color) {
		return Luminance.of(color) < GROUND ? line(color) : GROUNDS.computeIfAbsent(color, one -> dark(one, 1));
	}

	/** The colour of a line that stands for something, or of a mark at its end. */
	public static Rgb line(Rgb color) {
		return LINES.computeIfAbsent(color, one -> dark(one, LEAST_LINE));
	}

	/** The colour of the line around an area; one that nobody is to see stays so. */
	public static Rgb border(Rgb color) {
		return Luminance.contrast(color, Paper.COLOR) < SEEN ? fill(color) : BORDERS.computeIfAbsent(color, one -> dark(one, LEAST_BORDER));
	}

	/** The colour of text. */
	public static Rgb text(Rgb color) {
		return TEXTS.computeIfAbsent(color, one -> dark(one, LEAST_TEXT));
	}

	/** The primitives in colours for dark paper; pictures are left as they are. */
	public static List<Primitive> of(List<Primitive> primitives) {
		List<Primitive> dark = new ArrayList<>(primitives.size());
		for (Primitive primitive : primitives)
			dark.add(switch (primitive) {
			case PathPrimitive path -> new PathPrimitive(path.outline(), fill(path.fill()), stroke(path));
			case TextPrimitive text -> new TextPrimitive(text.x(), text.baseline(), text.line(), text.font(), text(text.color()),
					text.underline(), text.strikeThrough(), text.halo() == null ? null : fill(text.halo()));
			case ImagePrimitive image -> image;
			});
		return dark;
	}

	/** The colour of a point of a drawing, red above green above blue: without exceptions, so that all in it still fits. */
	public static int picture(int rgb) {
		Rgb dark = PICTURES.computeIfAbsent(new Rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff), one -> dark(one, 1));
		return dark.red() << 16 | dark.green() << 8 | dark.blue();
	}

	private static Fill fill(Fill fill) {
		return switch (fill) {
		case Fill.Plain plain -> new Fill.Plain(fill(plain.color()), plain.opacity());
		case Fill.Gradient gradient -> new Fill.Gradient(fill(gradient.from()), fill(gradient.to()), gradient.downwards());
		case null -> null;
		};
	}

	private static Stroke stroke(PathPrimitive path) {
		Stroke stroke = path.stroke();
		return stroke == null ? null
				: new Stroke(path.fill() == null ? line(stroke.color()) : border(stroke.color()), stroke.width(), stroke.dashes());
	}

	private static Rgb dark(Rgb color, double least) {
		double light = Luminance.of(color);
		double wanted = Math.max(least, Luminance.contrast(color, Paper.COLOR));
		double target = Math.min(BRIGHTEST, Luminance.lighter(Luminance.of(COLOR), wanted));
		if (least > 1 && light < GROUND && light >= target)
			return color; // it is bright enough
		double r = Luminance.linear(color.red());
		double g = Luminance.linear(color.green());
		double b = Luminance.linear(color.blue());
		if (target < light) {
			double white = WHITE_LOST * Math.min(r, Math.min(g, b));
			double scale = target / Luminance.of(r - white, g - white, b - white);
			return new Rgb(Luminance.component((r - white) * scale), Luminance.component((g - white) * scale),
					Luminance.component((b - white) * scale));
		}
		double share = (target - light) / (1 - light);
		return new Rgb(Luminance.component(r + (1 - r) * share), Luminance.component(g + (1 - g) * share),
				Luminance.component(b + (1 - b) * share));
	}
}
