// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.relationalimages.document.FileNames;

/** Creates the file names of one export in a folder: portable, and unique independent of case. */
public final class ExportNames {

	private final Path folder;
	private final Set<String> taken = new HashSet<>();

	/** Names for that folder. */
	public ExportNames(Path folder) {
		this.folder = folder;
	}

	/**
	 * A file of that name, or a similar one when the name is taken, be it in capitals or with accents written in another way, which
	 * are the same to some systems; the ending begins with a dot or is empty.
	 */
	Path next(String name, String ending) {
		String safe = writable(FileNames.safe(name));
		String unique = safe;
		for (int i = 2; !taken.add(Normalizer.normalize((unique + ending).toLowerCase(Locale.ROOT), Normalizer.Form.NFC)); i++)
			unique = safe + " (" + i + ")";
		return folder.resolve(unique + ending);
	}

	/** Replaces letters that the system's file name encoding does not support. */
	private String writable(String name) {
		try {
			return folder.resolve(name).getFileName().toString();
		} catch (InvalidPathException e) {
			return name.replaceAll("[^ -~]", "_");
		}
	}
}
