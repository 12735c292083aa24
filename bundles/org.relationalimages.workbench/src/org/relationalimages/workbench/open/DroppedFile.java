// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.read.ForeignFile;

/**
 * What a file that somebody drops on the window is.
 *
 * @param file   where it is
 * @param kind   what can be done with it
 * @param text   the content of a text file; empty for others
 * @param refusal why nothing can be done with it, as a sentence; empty when something can
 */
public record DroppedFile(Path file, Kind kind, String text, String refusal) {

	/** What can be done with a file. */
	public enum Kind {
		/** It is opened as a case. */
		CASE,
		/** Its lines can become elements. */
		TEXT,
		/** Nothing. */
		OTHER
	}

	/** More text than anybody wants as elements, in bytes. */
	private static final long MOST = 1 << 20;
	private static final List<String> TEXTS = List.of(".txt", ".text", ".md");

	/** Looks at a file; reads it when it is text, which may take a while. */
	public static DroppedFile of(Path file) throws IOException {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (name.endsWith("." + CaseFiles.EXTENSION))
			return new DroppedFile(file, Kind.CASE, "", "");
		if (Files.isDirectory(file))
			return refused(file, "is a folder; drop the cases in it instead.");
		if (TEXTS.stream().noneMatch(name::endsWith))
			return refused(file, "is neither a case (." + CaseFiles.EXTENSION + ") nor a text (.txt), so nothing was done with it.");
		if (!Files.isRegularFile(file))
			return refused(file, "can't be read.");
		if (Files.size(file) > MOST)
			return refused(file, "is too long a text to become elements; copy the part that you want and paste it.");
		String text = decoded(ForeignFile.named(file).bytes(MOST));
		if (text.isBlank())
			return refused(file, "is empty.");
		return text.indexOf('\0') >= 0 ? refused(file, "holds no text.") : new DroppedFile(file, Kind.TEXT, text, "");
	}

	/** Text is UTF-8 as a rule, UTF-16 when it says so, and older files are as Windows wrote them. */
	private static String decoded(byte[] bytes) {
		if (bytes.length >= 2 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE))
			return new String(bytes, StandardCharsets.UTF_16);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			return new String(bytes, Charset.forName("windows-1252"));
		}
	}

	private static DroppedFile refused(Path file, String why) {
		return new DroppedFile(file, Kind.OTHER, "", "\u201c" + file.getFileName() + "\u201d " + why);
	}
}
