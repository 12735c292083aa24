// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.drawing.Box;
import org.relationalimages.viewpoint.drawing.Images;

/**
 * Writes diagrams as pictures. Needs no display. The diagram must be laid out; what has no place yet is left out. The
 * same diagram gives the same bytes.
 */
public final class Pictures {

	private Pictures() {
	}

	/** The part of the diagram a picture shows, in diagram pixels: all ink and a margin. */
	public static Box frame(DDiagram diagram, Images images) {
		return Scene.of(diagram, images).frame();
	}

	/**
	 * Writes a picture to a stream, which stays open.
	 *
	 * @throws PictureException with a sentence for the user when it would get too large
	 */
	public static void write(DDiagram diagram, Images images, PictureFormat format, PictureOptions options, OutputStream out)
			throws IOException {
		Scene scene = Scene.of(diagram, images);
		switch (format) {
		case SVG -> out.write(new SvgWriter(scene, options).write().getBytes(StandardCharsets.UTF_8));
		case PNG -> new PngWriter(scene, options).write(out);
		}
	}
}
