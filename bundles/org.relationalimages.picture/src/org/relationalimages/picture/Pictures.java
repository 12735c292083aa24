// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

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

	/** Writes a picture to a file at once: either the whole new file stands there or the old one is untouched. */
	public static void write(DDiagram diagram, Images images, PictureFormat format, PictureOptions options, Path file)
			throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		write(diagram, images, format, options, content);
		Path whole = file.toAbsolutePath();
		Path temporary = Files.createTempFile(whole.getParent(), "." + whole.getFileName(), ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
				ByteBuffer bytes = ByteBuffer.wrap(content.toByteArray());
				while (bytes.hasRemaining())
					channel.write(bytes);
				channel.force(true);
			}
			replace(temporary, whole);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static void replace(Path temporary, Path file) throws IOException {
		try {
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
