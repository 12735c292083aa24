// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.relationalimages.viewpoint.local.LocalFile;
import org.relationalimages.viewpoint.local.LocalResources;

/**
 * The source of one file of a specification. Files that are loaded together can refer to each other by their names.
 *
 * @param name       the file's name without folders
 * @param bytes      opens its content; the loader closes it
 * @param neighbours finds the files in the same folder that it refers to
 */
public record SpecificationSource(String name, Content bytes, Neighbours neighbours) {

	/** Opens a file's content. */
	@FunctionalInterface
	public interface Content {

		/** A new stream of the whole content. */
		InputStream open() throws IOException;
	}

	/** Finds files in the folder of a file. */
	@FunctionalInterface
	public interface Neighbours {

		/** The file of that name, without folders, or null. */
		SpecificationSource find(String name);
	}

	/** A file without neighbours. */
	public SpecificationSource(String name, Content bytes) {
		this(name, bytes, other -> null);
	}

	/** A file on disk that the user named; files that it refers to can be in the same folder. */
	public static SpecificationSource of(Path file) {
		return of(file, () -> LocalFile.named(file));
	}

	private static SpecificationSource of(Path file, Content content) {
		return new SpecificationSource(file.getFileName().toString(), content, name -> {
			Path beside = file.resolveSibling(name);
			return Files.exists(beside, LinkOption.NOFOLLOW_LINKS) ? found(beside) : null;
		});
	}

	/** A file on disk that the user did not name; a link is refused. */
	public static SpecificationSource found(Path file) {
		return of(file, () -> LocalFile.found(file));
	}

	/** A resource of a bundle or jar. */
	public static SpecificationSource of(URL resource) {
		String path = resource.getPath();
		return new SpecificationSource(path.substring(path.lastIndexOf('/') + 1), () -> LocalResources.open(resource));
	}
}
