// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.scene;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.style.Rgb;

/** Primitives whose colours have faded toward the paper, so that they only just show. */
public final class Faded {

	/** How much of the paper's colour is in faded ones. */
	private static final double PAPER = 0.78;

	private Faded() {
	}

	/** The primitives in faded colours; pictures lie behind a veil. */
	public static List<Primitive> of(List<Primitive> primitives) {
		List<Primitive> faded = new ArrayList<>();
		for (Primitive primitive : primitives)
			switch (primitive) {
			case PathPrimitive path -> faded.add(new PathPrimitive(path.outline(), fill(path.fill()), stroke(path.stroke())));
			case TextPrimitive text -> faded.add(new TextPrimitive(text.x(), text.baseline(), text.line(), text.font(), color(text.color()),
					text.underline(), text.strikeThrough(), text.halo() == null ? null : color(text.halo())));
			case ImagePrimitive image -> {
				faded.add(image);
				faded.add(new PathPrimitive(Outline.rectangle(image.box()), new Fill.Plain(Paper.COLOR, PAPER), null));
			}
			}
		return faded;
	}

	private static Fill fill(Fill fill) {
		return switch (fill) {
		case Fill.Plain plain -> new Fill.Plain(color(plain.color()), plain.opacity());
		case Fill.Gradient gradient -> new Fill.Gradient(color(gradient.from()), color(gradient.to()), gradient.downwards());
		case null -> null;
		};
	}

	private static Stroke stroke(Stroke stroke) {
		return stroke == null ? null : new Stroke(color(stroke.color()), stroke.width(), stroke.dashes());
	}

	private static Rgb color(Rgb color) {
		return new Rgb(mixed(color.red(), Paper.COLOR.red()), mixed(color.green(), Paper.COLOR.green()), mixed(color.blue(), Paper.COLOR.blue()));
	}

	private static int mixed(int color, int paper) {
		return (int) Math.round(color * (1 - PAPER) + paper * PAPER);
	}
}
