// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.io.IOException;
import java.util.Optional;

import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.views.Views;

/**
 * The diagrams of a redacted copy, computed from the copy alone: labels, counts and tooltips contain nothing that was
 * left out. Remaining elements keep the layout of the user. Not thread-safe; needs no display.
 */
public final class RedactedDiagrams implements AutoCloseable {

	private final RedactedCopy redactedCopy;
	private final CaseDiagrams diagrams;
	private final Images images;

	/**
	 * @param views  the layouts of the case's diagrams
	 * @param images the pictures the diagrams name
	 */
	public RedactedDiagrams(RedactedCopy redactedCopy, Views views, Images images) {
		this.redactedCopy = redactedCopy;
		this.images = images;
		diagrams = CaseDiagrams.open(redactedCopy.root(), views);
	}

	/** The diagram of the copy for one of the case; empty when its target element was left out. */
	public Optional<CaseDiagram> find(CaseDiagram original) {
		return redactedCopy.find(original.target()).map(target -> diagrams.add(original.description(), target));
	}

	/** The diagram, laid out. */
	public DDiagram show(CaseDiagram diagram) {
		return diagrams.show(diagram);
	}

	/**
	 * The content of a file of the diagram, which states what was left out of the case.
	 *
	 * @throws IOException with a sentence for the user, for example when a picture would get too large
	 */
	public byte[] bytes(CaseDiagram diagram, DiagramWriter writer, PictureOptions options) throws IOException {
		return writer.bytes(show(diagram), images, options.withLanguage(redactedCopy.language()), redactedCopy.leftOut());
	}

	@Override
	public void close() {
		diagrams.session().dispose();
	}
}
