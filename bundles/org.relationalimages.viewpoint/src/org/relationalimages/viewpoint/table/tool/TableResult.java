// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.tool;

import java.util.List;

import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;

/**
 * The result of a gesture in a table.
 *
 * @param created  the lines that are new, if the table is open
 * @param columns  the columns that are new, if the table is open
 * @param refusal  the reason why nothing was done, as a sentence for the user; null when it was done
 * @param problems failures for which nothing was rolled back, for specifiers
 */
public record TableResult(Outcome outcome, List<DLine> created, List<DColumn> columns, String refusal, List<String> problems) {

	/** Whether something was done, or why not. */
	public enum Outcome {
		/** It was done, though it may have changed nothing. */
		DONE("done"),
		/** The tool can't be used here, or the text has not the form that it asks for. */
		NOT_EXECUTABLE("not executable"),
		/** There is nothing to edit here, or it is not allowed. */
		NOT_EDITABLE("not editable"),
		/** The text is the one that is there. */
		UNCHANGED("unchanged"),
		/** The text is no value of what it is for. */
		NO_VALUE("no value"),
		/** The text is none of those to choose from. */
		NO_SUCH_LITERAL("no such literal"),
		/** There is no editor for this. */
		NO_EDITOR("no editor"),
		/** An error rolled everything back. */
		ROLLED_BACK("rolled back");

		private final String words;

		Outcome(String words) {
			this.words = words;
		}

		/** Its name in dumps. */
		public String words() {
			return words;
		}
	}

	static TableResult refused(Outcome outcome, String reason) {
		return new TableResult(outcome, List.of(), List.of(), reason, List.of());
	}

	/** Whether it was done. */
	public boolean isDone() {
		return outcome == Outcome.DONE;
	}
}
