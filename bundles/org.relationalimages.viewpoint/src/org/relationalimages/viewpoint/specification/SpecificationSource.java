// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.relationalimages.viewpoint.local.LocalContent;

/**
 * Where one file of a specification comes from. Files that are loaded together may refer to each other by their names.
 *
 * @param name  the file's name without folders
 * @param bytes opens its content; the loader closes it
 */
public record SpecificationSource(String name, Content bytes) {

	/** Opens a file's content. */
	@FunctionalInterface
	public interface Content {

		/** A new stream over the whole content. */
		InputStream open() throws IOException;
	}

	/** A file on disk. */
	public static SpecificationSource of(Path file) {
		return new SpecificationSource(file.getFileName().toString(), () -> Files.newInputStream(file));
	}

	/** A resource of a bundle or jar. */
	public static SpecificationSource of(URL resource) {
		String path = resource.getPath();
		return new SpecificationSource(path.substring(path.lastIndexOf('/') + 1), () -> LocalContent.open(resource));
	}
}
