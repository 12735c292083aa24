// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.relationalimages.document.FileNames;

/** Gives the files of one export names in a folder: safe ones, and never the same twice, whatever the case of letters. */
public final class ExportNames {

	private final Path folder;
	private final Set<String> taken = new HashSet<>();

	/** Names in that folder. */
	public ExportNames(Path folder) {
		this.folder = folder;
	}

	/** A file of that name, or one like it when the name is taken; the ending begins with a dot or is empty. */
	Path next(String name, String ending) {
		String safe = writable(FileNames.safe(name));
		String unique = safe;
		for (int i = 2; !taken.add((unique + ending).toLowerCase(Locale.ROOT)); i++)
			unique = safe + " (" + i + ")";
		return folder.resolve(unique + ending);
	}

	/** A system set up for plain letters only takes no other ones in names. */
	private String writable(String name) {
		try {
			return folder.resolve(name).getFileName().toString();
		} catch (InvalidPathException e) {
			return name.replaceAll("[^ -~]", "_");
		}
	}
}
