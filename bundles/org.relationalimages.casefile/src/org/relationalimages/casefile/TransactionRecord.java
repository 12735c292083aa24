// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.relationalimages.casefile.privatefolder.FileHash;
import org.relationalimages.casefile.privatefolder.KeyValueFile;
import org.relationalimages.casefile.privatefolder.PathText;
import org.relationalimages.casefile.privatefolder.PrivateFile;
import org.relationalimages.casefile.read.ForeignFile;

/**
 * What a {@link FileTransaction} is about to do, as stored on the disk. Once it is ready, everything needed to complete the
 * transaction is stored beside it.
 *
 * @param caseFile the case's file
 * @param kind     what is done to the case
 * @param isReady  whether the transaction is to be completed; otherwise nothing has been touched yet
 * @param steps    one for each file; the last one is for the case
 */
record TransactionRecord(Path caseFile, Kind kind, boolean isReady, List<Step> steps) {

	/** What is done to a case. */
	enum Kind {
		PROTECT, CHANGE_PASSPHRASE, UNPROTECT
	}

	/**
	 * A file whose content is replaced.
	 *
	 * @param target the file
	 * @param before the hash of its content before, see {@link FileHash}; a file with other content is left unchanged
	 * @param after  the hash of its content afterwards; {@link FileHash#NONE} when it is removed
	 */
	record Step(Path target, String before, String after) {

		boolean isRemoval() {
			return after.equals(FileHash.NONE);
		}
	}

	private static final String NAME = "change.txt";
	private static final long LONGEST = 1 << 20;

	/** Where a step's new content is stored. */
	static Path staged(Path folder, int step) {
		return folder.resolve("step-" + step);
	}

	/** The new content of a step. */
	static byte[] content(Path folder, int step) throws IOException {
		return ForeignFile.found(staged(folder, step)).bytes(Integer.MAX_VALUE);
	}

	/** The record's file in a transaction's folder. */
	static Path in(Path folder) {
		return folder.resolve(NAME);
	}

	/** Writes the record and forces it to disk. */
	void write(Path folder) throws IOException {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("format", "1");
		values.put("case", PathText.text(caseFile.toString()));
		values.put("kind", kind.name());
		values.put("ready", Boolean.toString(isReady));
		values.put("steps", Integer.toString(steps.size()));
		for (int i = 0; i < steps.size(); i++) {
			values.put(i + ".target", PathText.text(steps.get(i).target().toString()));
			values.put(i + ".before", steps.get(i).before());
			values.put(i + ".after", steps.get(i).after());
		}
		PrivateFile.write(in(folder),
				KeyValueFile.write("A change of a case's protection, to be completed by Relational Images when it was interrupted.", values));
		FileOperations.REAL.forceFolder(folder);
	}

	/**
	 * Reads a record; empty when there is none, or a damaged one.
	 *
	 * @throws IOException when it can't be read at the moment
	 */
	static Optional<TransactionRecord> read(Path folder) throws IOException {
		Path file = in(folder);
		try {
			Map<String, String> values = KeyValueFile.read(ForeignFile.found(file).bytes(LONGEST));
			List<Step> steps = new ArrayList<>();
			for (int i = 0; i < Integer.parseInt(values.getOrDefault("steps", "")); i++)
				steps.add(new Step(path(values, i + ".target"), values.getOrDefault(i + ".before", ""),
						values.getOrDefault(i + ".after", "")));
			boolean isReady = values.getOrDefault("ready", "").equals("true") && !steps.isEmpty();
			return Optional.of(new TransactionRecord(path(values, "case"), Kind.valueOf(values.getOrDefault("kind", "")), isReady,
					List.copyOf(steps)));
		} catch (NoSuchFileException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static Path path(Map<String, String> values, String name) {
		String text = values.getOrDefault(name, "");
		if (text.isEmpty())
			throw new InvalidPathException(text, "missing");
		return Path.of(PathText.path(text));
	}

	/** Removes the record: from now on there is nothing to complete. */
	static void remove(Path folder) throws IOException {
		Files.deleteIfExists(in(folder));
		FileOperations.REAL.forceFolder(folder);
	}

	/** The step for the case itself. */
	Step ofCase() {
		return steps.getLast();
	}
}
