// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.Emphasis;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.legend.LegendWords;

/**
 * Writes diagrams as pictures, without a display. The diagram must be laid out; elements without bounds are left out.
 * Output is deterministic: the same diagram gives the same bytes.
 */
public final class Pictures {

	private Pictures() {
	}

	/** The part of the diagram that a picture without legend and note shows, in diagram pixels: everything painted, and a margin. */
	public static PreciseRect frame(DDiagram diagram, Images images) {
		return Scene.of(diagram, images).frame();
	}

	/**
	 * Writes a picture to a stream, which stays open.
	 *
	 * @throws PictureException with a sentence for the user when it would get too large
	 */
	public static void write(DDiagram diagram, Images images, PictureFormat format, PictureOptions options, OutputStream out)
			throws IOException {
		format.write(Scene.of(diagram, images, options.legend(), options.note(), options.emphasis().in(diagram)), options, out);
	}

	/** What a picture consists of; the scale and the background are left to those who paint it. */
	public static PaintedPicture paint(DDiagram diagram, Images images, PictureOptions options) {
		Scene scene = Scene.of(diagram, images, options.legend(), options.note(), options.emphasis().in(diagram));
		return new PaintedPicture(List.copyOf(scene.primitives()), scene.frame(), scene.title());
	}

	/** Several diagrams, each with a legend of those words, as SVG elements for one page, which share one set of fonts. */
	public static InlinePictures inline(List<DDiagram> diagrams, Images images, LegendWords legend) throws IOException {
		List<Scene> scenes = diagrams.stream().map(diagram -> Scene.of(diagram, images, legend, "", Emphasis.NONE)).toList();
		List<InlinePictures.Picture> pictures = new ArrayList<>();
		for (Scene scene : scenes) {
			String svg = new SvgWriter(scene, PictureOptions.DEFAULT, "p" + (pictures.size() + 1) + "-").element("");
			pictures.add(new InlinePictures.Picture(svg, scene.frame().width(), scene.frame().height()));
		}
		return new InlinePictures(List.copyOf(pictures), SvgFonts.rules(scenes) + SvgFonts.TEXT_RULE);
	}
}
