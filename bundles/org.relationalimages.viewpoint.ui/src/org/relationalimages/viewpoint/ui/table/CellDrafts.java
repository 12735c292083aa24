// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.table.DCell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;

/** What was typed into cells and can't be taken over as it is; it stays there to be completed. */
final class CellDrafts {

	private CellDrafts() {
	}

	/** The feature that a cell shows; null when it shows none. */
	static EStructuralFeature feature(DTable table, DLine line, DColumn column) {
		if (column == null || column.featureName() == null)
			return null;
		DCell cell = table.cell(line, column);
		return cell == null ? null : cell.target().eClass().getEStructuralFeature(column.featureName());
	}

	/** What was typed into a cell and is no value yet; null for nothing. */
	static String of(EditingSession session, DTable table, DLine line, DColumn column) {
		EStructuralFeature feature = feature(table, line, column);
		return feature == null ? null : session.drafts().of(table.cell(line, column).target(), feature);
	}

	/** Keeps what was typed into a cell, or forgets it for null, as an undoable step; returns whether there is a place for it. */
	static boolean keep(EditingSession session, DTable table, DLine line, DColumn column, String text) {
		EStructuralFeature feature = feature(table, line, column);
		if (feature == null || session.refusal() != null)
			return false;
		session.execute("Type into " + column.label(), () -> session.drafts().keep(table.cell(line, column).target(), feature, text));
		return true;
	}
}
