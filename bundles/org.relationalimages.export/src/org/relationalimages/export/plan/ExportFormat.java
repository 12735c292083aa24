// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import java.util.Locale;

/** What a case can be exported as. */
public enum ExportFormat {
	/** Each chosen diagram as a picture that scales without loss. */
	SVG,
	/** Each chosen diagram as a picture of pixels. */
	PNG,
	/** A report to read and print. */
	HTML,
	/** Tables, one for each kind of element. */
	CSV,
	/** The whole case for other programs; or each chosen diagram, element by element. */
	JSON,
	/** The whole case as any EMF tool reads it. */
	XMI;

	/** The ending of such files, without a dot; also the word for the format. */
	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether only pictures of diagrams are written. */
	public boolean isPicture() {
		return this == SVG || this == PNG;
	}

	/** Whether session notes are left out unless asked for. What is marked sensitive is so in every format. */
	public boolean asksForNotes() {
		return this == HTML || this == CSV;
	}

	/** The format of that ending. */
	public static ExportFormat of(String extension) {
		return valueOf(extension.toUpperCase(Locale.ROOT));
	}
}
