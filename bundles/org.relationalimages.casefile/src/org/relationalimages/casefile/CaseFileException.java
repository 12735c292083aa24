// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.NoSuchFileException;

import org.relationalimages.casefile.read.UnreadableFileException;

/**
 * A file that can't be opened or saved. The message is one sentence for the user: which file, where in it, what is wrong and how
 * to correct it.
 */
public class CaseFileException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String file;
	private final int line;
	private final int column;
	private final String reason;

	/** A fault of the file as a whole. */
	public CaseFileException(String file, String reason) {
		this(file, 0, 0, reason, null);
	}

	/** A fault of the file as a whole, with what caused it. */
	public CaseFileException(String file, String reason, Throwable cause) {
		this(file, 0, 0, reason, cause);
	}

	/** A fault at a place of the file; line and column start at 1, 0 means unknown. */
	public CaseFileException(String file, int line, int column, String reason, Throwable cause) {
		super(oneLineName(file) + place(line, column) + ": " + oneLine(reason), cause);
		this.file = file;
		this.line = Math.max(0, line);
		this.column = Math.max(0, column);
		this.reason = oneLine(reason);
	}

	/** The reason why a file can't be read, as a sentence; an exception that has a sentence already is returned as it is. */
	public static CaseFileException unreadable(String file, IOException e) {
		return switch (e) {
		case CaseFileException sentence -> sentence;
		case NoSuchFileException none -> new CaseFileException(file, "there is no such file; check its name and folder", e);
		case UnreadableFileException refused -> new CaseFileException(file, e.getMessage(), e);
		case InterruptedIOException cancelled -> new CaseFileException(file, e.getMessage() + "; open it again when you like", e);
		default -> new CaseFileException(file, "it can't be read (" + e.getMessage() + "); check its permissions", e);
		};
	}

	private static String place(int line, int column) {
		if (line <= 0)
			return "";
		return column <= 0 ? ", line " + line : ", line " + line + ", column " + column;
	}

	/** Some disks allow line breaks in names. */
	private static String oneLineName(String file) {
		return Characters.clean(file).replaceAll("\\R|\\p{Cntrl}", " ");
	}

	/** A hostile file may put line breaks and kilobytes of text into the sentence. */
	private static String oneLine(String text) {
		String flat = Characters.clean(text).replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
		return flat.length() <= 600 ? flat : flat.substring(0, 600) + "…";
	}

	/** The file's name as it was given. */
	public String file() {
		return file;
	}

	/** The line of the fault, from 1; 0 when unknown. */
	public int line() {
		return line;
	}

	/** The column of the fault, from 1; 0 when unknown. Faults of an element are reported at the end of its start tag. */
	public int column() {
		return column;
	}

	/** The sentence without file and place. */
	public String reason() {
		return reason;
	}
}
