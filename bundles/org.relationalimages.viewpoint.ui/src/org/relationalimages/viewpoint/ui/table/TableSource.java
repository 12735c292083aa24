// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.io.IOException;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.ui.editor.EditorSource;

/** The source of a table editor's table. An editor input implements it or adapts to it. */
public interface TableSource extends EditorSource {

	/** The table to edit, open in the session. */
	DTable table();

	/** Whether the table is open still. */
	boolean isOpen();

	/** What users read for a value to choose, such as an element of the model; the given label by default. */
	default String word(Object value, String label) {
		return label;
	}

	/** What a value of a feature means, as a sentence for a tooltip; what the feature is for when there is none. Empty when that is clear. */
	default String help(EStructuralFeature feature, Object value) {
		return "";
	}

	/**
	 * The words to copy out of the program.
	 *
	 * @throws IOException with a sentence for the user when nothing can be copied
	 */
	default LeavingWords leaving() throws IOException {
		return LeavingWords.of(table());
	}
}
