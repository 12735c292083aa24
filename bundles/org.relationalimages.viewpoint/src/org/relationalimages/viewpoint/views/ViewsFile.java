// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The file beside a model that keeps the layouts of its diagrams: XML in UTF-8, one element a line, in a stable order.
 * A lost or damaged one costs the layouts only.
 */
public final class ViewsFile {

	/** The ending added to the model's file name. */
	public static final String EXTENSION = ".views";
	/** Larger files are refused, in bytes. */
	public static final long MAX_BYTES = 64L << 20;

	private ViewsFile() {
	}

	/** Where the layouts of a model file's diagrams lie. */
	public static Path beside(Path model) {
		return model.resolveSibling(model.getFileName() + EXTENSION);
	}

	/**
	 * Reads a file; one that does not exist holds no diagrams.
	 *
	 * @throws ViewsException with one sentence for the user when the file is damaged, too large or not of this kind
	 */
	public static Views read(Path file) throws IOException {
		if (!Files.exists(file))
			return Views.EMPTY;
		if (Files.size(file) > MAX_BYTES)
			throw damaged(file.getFileName().toString(), "it is larger than " + (MAX_BYTES >> 20) + " MB");
		try (InputStream in = Files.newInputStream(file)) {
			return read(in, file.getFileName().toString());
		}
	}

	/**
	 * Reads layouts that are not kept in a file of their own. The stream stays open.
	 *
	 * @param name what they are called in messages
	 * @throws ViewsException with one sentence for the user when they are damaged
	 */
	public static Views read(InputStream in, String name) throws IOException {
		try {
			return new ViewsReader(in).read();
		} catch (ViewsReader.Fault e) {
			throw damaged(name, e.getMessage());
		}
	}

	private static ViewsException damaged(String name, String why) {
		return new ViewsException(name + " can't be used (" + why + "): its diagrams are laid out anew.");
	}

	/** Writes the file at once: at every moment either the old or the new one stands there, whole. */
	public static void write(Path file, Views views) throws IOException {
		byte[] bytes = ViewsWriter.write(views).getBytes(StandardCharsets.UTF_8);
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path fresh = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining())
					channel.write(buffer);
				channel.force(true);
			}
			move(fresh, target);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	private static void move(Path fresh, Path target) throws IOException {
		try {
			Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
