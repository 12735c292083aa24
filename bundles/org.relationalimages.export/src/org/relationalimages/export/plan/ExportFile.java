// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.FailureReason;
import org.relationalimages.export.ProgressListener;

/**
 * A file that an export is going to write.
 *
 * @param path       its path
 * @param what       its content, a few words for the user
 * @param content    makes its bytes
 * @param ownsFolder whether its folder belongs to the export, too, and was not chosen by the user
 */
public record ExportFile(Path path, String what, Content content, boolean ownsFolder) {

	/** A file directly in the folder that the user chose. */
	public ExportFile(Path path, String what, Content content) {
		this(path, what, content, false);
	}

	/** Makes the bytes of a file. */
	@FunctionalInterface
	public interface Content {
		byte[] bytes(ProgressListener progressListener) throws IOException;
	}

	/**
	 * Writes the file completely or not at all, and creates its folder when it is missing. A link in its place is
	 * replaced, and a folder of the export that is a link is refused: anybody with write access could have created it.
	 */
	public void write(ProgressListener progressListener) throws IOException {
		progressListener.next(what);
		byte[] bytes = content.bytes(progressListener);
		Path folder = path.toAbsolutePath().getParent();
		if (ownsFolder && Files.isSymbolicLink(folder))
			throw new CaseFileException(folder.toString(), "this is a link that leads elsewhere; remove it, or export into another folder");
		if (!Files.isDirectory(folder))
			makeFolder(folder);
		AtomicFile.writeNotFollowing(path, out -> out.write(bytes));
	}

	/**
	 * Creates a folder for an export, with its parents.
	 *
	 * @throws CaseFileException with a sentence for the user when that is not possible
	 */
	public static void makeFolder(Path folder) throws CaseFileException {
		try {
			Files.createDirectories(folder);
		} catch (FileAlreadyExistsException e) {
			throw new CaseFileException(folder.toString(), Files.isSymbolicLink(folder)
					? "this is a link that leads nowhere; remove it or choose another folder"
					: "a file of this name is in the way; choose another folder", e);
		} catch (IOException | RuntimeException e) {
			throw new CaseFileException(folder.toString(), "this folder can't be made (" + FailureReason.of(e) + "); choose another one", e);
		}
	}
}
