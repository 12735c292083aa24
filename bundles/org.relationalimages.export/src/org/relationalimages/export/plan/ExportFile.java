// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.export.Watch;

/**
 * A file that an export is going to write.
 *
 * @param path    where
 * @param what    what is in it, a few words for the user
 * @param content makes its bytes
 */
public record ExportFile(Path path, String what, Content content) {

	/** Makes the bytes of a file. */
	@FunctionalInterface
	public interface Content {
		byte[] bytes(Watch watch) throws IOException;
	}

	/** Writes it, whole or not at all; its folder is made when it is missing. */
	public void write(Watch watch) throws IOException {
		watch.next(what);
		byte[] bytes = content.bytes(watch);
		Files.createDirectories(path.toAbsolutePath().getParent());
		AtomicFile.write(path, out -> out.write(bytes));
	}
}
