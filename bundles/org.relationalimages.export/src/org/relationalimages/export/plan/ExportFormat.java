// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import java.util.Set;

import org.relationalimages.export.DiagramWriter;

/**
 * A format in which a case or its diagrams can be exported: a row of {@link ExportFormats}.
 *
 * @param word      its name on the command line, of lower case letters and dashes
 * @param title     the title that users choose it by
 * @param extension the extension of its files, without a dot
 * @param choices   the options that it has
 * @param writer    makes its files
 */
public record ExportFormat(String word, String title, String extension, Set<ExportChoice> choices, ExportWriter writer) {

	/** Whether it writes a file for each chosen diagram, not for the case. */
	public boolean isOfDiagrams() {
		return writer instanceof ExportWriter.OfDiagrams;
	}

	/** Writes a file of one diagram; only for formats of diagrams. */
	public DiagramWriter diagramWriter() {
		return ((ExportWriter.OfDiagrams) writer).writer();
	}

	/** Whether it has that option. */
	public boolean offers(ExportChoice choice) {
		return choices.contains(choice);
	}
}
