// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.io.IOException;

import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.image.Images;

/**
 * Writes a laid out diagram to a file: a picture, or data. Diagrams of cases are those of a {@link RedactedCopy}.
 * Output is deterministic: the same diagram gives the same bytes.
 */
@FunctionalInterface
public interface DiagramWriter {

	/**
	 * The file's content.
	 *
	 * @param leftOut what the diagram's model lacks, which the file states
	 * @throws IOException with a sentence for the user, for example when a picture would get too large
	 */
	byte[] bytes(DDiagram diagram, Images images, PictureOptions options, LeftOut leftOut) throws IOException;
}
