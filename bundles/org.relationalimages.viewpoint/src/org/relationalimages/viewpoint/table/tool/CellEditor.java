// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.tool;

import java.util.List;

/**
 * How a place of a table is edited.
 *
 * @param reason why it can't be edited, as a sentence for the user; null when it can
 * @param text   the text that typing begins with
 * @param labels what to choose from, as users read it; empty for a kind without choice
 * @param values the values of these labels, for {@link TableTools#assign}
 * @param many   whether several can be chosen
 */
public record CellEditor(Kind kind, String reason, String text, List<String> labels, List<Object> values, boolean many) {

	/** The kinds of editors. */
	public enum Kind {
		/** It can't be edited. */
		NONE,
		/** Free text. */
		TEXT,
		/** One of several fixed values. */
		CHOICE,
		/** Yes or no. */
		FLAG,
		/** Elements of the model. */
		REFERENCE
	}

	static CellEditor none(String reason) {
		return new CellEditor(Kind.NONE, reason, "", List.of(), List.of(), false);
	}

	static CellEditor of(Kind kind, String text) {
		return new CellEditor(kind, null, text == null ? "" : text, List.of(), List.of(), false);
	}

	/** Whether there is one. */
	public boolean isThere() {
		return kind != Kind.NONE;
	}
}
