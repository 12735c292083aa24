// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.document.replay.Replay;
import org.relationalimages.picture.PaintedPicture;
import org.relationalimages.picture.PictureFormat;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.picture.PictureStrip;
import org.relationalimages.picture.Pictures;
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

	/** What a picture of the diagram consists of, with a note that states what was left out of the case. */
	public PaintedPicture paint(CaseDiagram diagram, PictureOptions options) {
		return Pictures.paint(show(diagram), images, options.withNote(redactedCopy.leftOut().sentence()));
	}

	/** The diagram as of each session of the copy; empty when sessions leave no traces in it. */
	public Optional<Replay> replay(CaseDiagram diagram) {
		return Replay.of(redactedCopy.root(), show(diagram));
	}

	/**
	 * The content of a file of the diagram as of one session.
	 *
	 * @throws IOException with a sentence for the user, for example when a picture would get too large
	 */
	public byte[] bytes(Replay replay, int step, DiagramWriter writer, PictureOptions options) throws IOException {
		try {
			return replay.during(step, diagram -> {
				try {
					return writer.bytes(diagram, images, options.withLanguage(redactedCopy.language()), redactedCopy.leftOut());
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/**
	 * The content of a picture of the diagram as of all sessions, side by side.
	 *
	 * @throws IOException with a sentence for the user, for example when it would get too large
	 */
	public byte[] strip(Replay replay, PictureFormat format, PictureOptions options) throws IOException {
		PictureStrip strip = new PictureStrip(replay.name());
		for (int step = 0; step < replay.size(); step++) {
			String caption = replay.title(step);
			replay.during(step, diagram -> {
				strip.add(caption, diagram, images);
				return null;
			});
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		strip.write(format, options.withLanguage(redactedCopy.language()).withNote(redactedCopy.leftOut().sentence()), out);
		return out.toByteArray();
	}

	@Override
	public void close() {
		diagrams.session().dispose();
	}
}
