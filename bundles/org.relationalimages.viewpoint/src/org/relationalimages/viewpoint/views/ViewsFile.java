// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.relationalimages.viewpoint.local.LocalFile;

/**
 * The file next to a model with the layouts of its diagrams: XML in UTF-8, one element a line, in a stable order. When
 * it is lost or damaged, only the layouts are.
 */
public final class ViewsFile {

	/** The extension appended to the model's file name. */
	public static final String EXTENSION = ".views";
	/** The maximum size of a file, in bytes. */
	public static final long MAX_BYTES = 64L << 20;

	private ViewsFile() {
	}

	/** The file with the layouts of a model file's diagrams. */
	public static Path beside(Path model) {
		return model.resolveSibling(model.getFileName() + EXTENSION);
	}

	/**
	 * Reads a file; one that does not exist contains no diagrams.
	 *
	 * @throws ViewsException with one sentence for the user when the file is damaged, too large or not of this kind
	 */
	public static Views read(Path file) throws IOException {
		try (InputStream in = LocalFile.found(file)) {
			return read(in, file.getFileName().toString());
		} catch (NoSuchFileException e) {
			return Views.EMPTY;
		} catch (ViewsException e) {
			throw e;
		} catch (IOException e) {
			throw damaged(file.getFileName().toString(), e.getMessage());
		}
	}

	/**
	 * Reads layouts that are not in a file of their own. The stream stays open.
	 *
	 * @param name their name in messages
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

	/** The file's content, for the owner of the model's file, who writes both in the same safe way. */
	public static byte[] bytes(Views views) {
		return ViewsWriter.write(views).getBytes(StandardCharsets.UTF_8);
	}
}
