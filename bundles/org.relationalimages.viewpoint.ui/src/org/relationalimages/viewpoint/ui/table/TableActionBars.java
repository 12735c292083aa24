// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Connects the workbench's Undo, Delete, Copy and so on with the active table. */
public final class TableActionBars extends EditorActionBarContributor {

	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (editor instanceof TableEditor table && table.actions() != null)
			table.actions().turnTo(getActionBars());
	}
}
