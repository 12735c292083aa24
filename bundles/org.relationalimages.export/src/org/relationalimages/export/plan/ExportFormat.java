// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import java.util.Set;

import org.relationalimages.export.DiagramWriter;

/**
 * What a case or its diagrams can be exported as: a row of {@link ExportFormats}.
 *
 * @param word      the word for it on the command line, of lower case letters and dashes
 * @param title     what users choose it by
 * @param extension the ending of its files, without a dot
 * @param choices   what else can be chosen with it
 * @param writer    makes its files
 */
public record ExportFormat(String word, String title, String extension, Set<ExportChoice> choices, ExportWriter writer) {

	/** Whether it has a file of each chosen diagram, not of the case. */
	public boolean isOfDiagrams() {
		return writer instanceof ExportWriter.OfDiagrams;
	}

	/** What makes a file of one diagram; only for formats of diagrams. */
	public DiagramWriter diagramWriter() {
		return ((ExportWriter.OfDiagrams) writer).writer();
	}

	/** Whether something can be chosen with it. */
	public boolean offers(ExportChoice choice) {
		return choices.contains(choice);
	}
}
