// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document;

import java.nio.file.Path;
import java.util.Optional;

import org.relationalimages.casefile.CaseFiles;

/**
 * A file to offer when a case is saved under a name.
 *
 * @param name   its name: that of the case's file, else made of the title
 * @param folder the folder of the case's file, else the user's own
 */
public record FileSuggestion(String name, String folder) {

	/** The suggestion for a case. */
	public static FileSuggestion of(CaseDocument open) {
		Optional<Path> likely = Optional.ofNullable(open.storage().suggestion());
		return new FileSuggestion(
				likely.map(file -> file.getFileName().toString()).orElse(FileNames.safe(open.title()) + "." + CaseFiles.EXTENSION),
				likely.map(Path::getParent).map(Path::toString).orElse(System.getProperty("user.home")));
	}
}
