// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextLine;
import org.relationalimages.viewpoint.graphics.text.TextRuler;
import org.relationalimages.viewpoint.style.Rgb;

/**
 * Several states of one diagram side by side in one wide picture, each below its caption. What is in the same place in
 * two states is in the same place in their parts of the strip.
 */
public final class PictureStrip {

	private static final double GAP = 24;
	private static final TextFont CAPTION_FONT = new TextFont(14, true, false);
	private static final Rgb CAPTION_COLOR = new Rgb(0, 0, 0);

	private record Part(String caption, List<Primitive> primitives) {
	}

	private final String title;
	private final List<Part> parts = new ArrayList<>();
	private PreciseRect frame;

	/** An empty strip with the title of a diagram. */
	public PictureStrip(String title) {
		this.title = title;
	}

	/** Adds a laid out state of the diagram at the right end. The diagram may be closed afterwards. */
	public void add(String caption, DDiagram diagram, Images images) {
		Scene scene = Scene.of(diagram, images);
		parts.add(new Part(caption, scene.primitives()));
		frame = frame == null ? scene.frame() : frame.union(scene.frame());
	}

	/**
	 * Writes the strip to a stream, which stays open; scaled down when its pixels would be too many.
	 *
	 * @throws PictureException with a sentence for the user when nothing was added, or it would get too large
	 */
	public void write(PictureFormat format, PictureOptions options, OutputStream out) throws IOException {
		if (parts.isEmpty())
			throw new PictureException("There is nothing to put side by side.");
		Scene scene = scene(options.note());
		PreciseRect all = scene.frame();
		double most = Math.sqrt(PngWriter.MAX_PIXELS / (all.width() * all.height())) * 0.99;
		boolean isTooLarge = format.hasPixels() && options.scale() > most && most >= PictureOptions.MIN_SCALE;
		PictureOptions smaller = new PictureOptions(most, options.transparent(), options.note(), options.language(), options.legend(),
				options.emphasis());
		format.write(scene, isTooLarge ? smaller : options, out);
	}

	private Scene scene(String note) {
		List<Primitive> all = new ArrayList<>();
		double heading = captionHeight();
		double x = 0;
		for (Part part : parts) {
			double baseline = CAPTION_FONT.ascent() + GAP / 2;
			for (TextLine line : lines(part)) {
				all.add(new TextPrimitive(x + GAP / 2, baseline, line, CAPTION_FONT, CAPTION_COLOR, false, false, null));
				baseline += CAPTION_FONT.lineHeight();
			}
			for (Primitive one : part.primitives())
				all.add(one.moved(x - frame.x(), heading - frame.y()));
			x += frame.width() + GAP;
		}
		PreciseRect ground = new PreciseRect(0, 0, x - GAP, heading + frame.height());
		String summary = parts.stream().map(Part::caption).collect(Collectors.joining("; "));
		return Scene.of(all, ground, title, summary, note);
	}

	private List<TextLine> lines(Part part) {
		return TextRuler.wrap(part.caption(), CAPTION_FONT, Math.max(80, frame.width() - GAP)).lines();
	}

	private double captionHeight() {
		return parts.stream().mapToDouble(part -> lines(part).size() * CAPTION_FONT.lineHeight()).max().orElse(0) + GAP / 2;
	}
}
