// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.relationalimages.casefile.privatefolder.FileHash;
import org.relationalimages.casefile.privatefolder.KeyValueFile;
import org.relationalimages.casefile.privatefolder.ProcessMark;

/**
 * The unencrypted part of a journal.
 *
 * @param writer   the program that writes it
 * @param time     when it was written
 * @param caseFile the case's file, or null when it was never saved
 * @param base     the hash of the file it is based on
 * @param steps    how many steps it contains that the file does not
 * @param sealed   whether the rest is protected
 */
record JournalHead(ProcessMark writer, Instant time, Path caseFile, String base, int steps, boolean sealed) {

	private static final String FORMAT = "1";
	/** A journal with a time outside these bounds counts as damaged. */
	private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
	private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

	JournalHead with(String newBase, boolean sealing) {
		return new JournalHead(writer, time, caseFile, newBase, steps, sealing);
	}

	byte[] bytes() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("format", FORMAT);
		writer.writeTo(values);
		values.put("written", time.toString());
		values.put("base", base);
		values.put("steps", Integer.toString(steps));
		values.put("protected", Boolean.toString(sealed));
		if (caseFile != null)
			values.put("case", caseFile.toString());
		return KeyValueFile.write("Unsaved changes of a case, kept by Relational Images for recovery.", values);
	}

	static Optional<JournalHead> of(byte[] bytes) {
		Map<String, String> values = KeyValueFile.read(bytes);
		Optional<ProcessMark> writer = ProcessMark.readFrom(values);
		if (!FORMAT.equals(values.get("format")) || writer.isEmpty())
			return Optional.empty();
		try {
			String path = values.get("case");
			Instant written = Instant.parse(values.getOrDefault("written", ""));
			if (written.isBefore(EARLIEST) || written.isAfter(LATEST))
				return Optional.empty();
			return Optional.of(new JournalHead(writer.get(), written,
					path == null ? null : Path.of(path), values.getOrDefault("base", FileHash.NONE),
					Integer.parseInt(values.getOrDefault("steps", "")), values.getOrDefault("protected", "").equals("true")));
		} catch (RuntimeException e) {
			return Optional.empty(); // damaged: there is nothing to offer
		}
	}
}
