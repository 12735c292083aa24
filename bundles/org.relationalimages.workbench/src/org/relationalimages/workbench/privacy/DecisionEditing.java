// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.privacy;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.relationalimages.export.deidentify.Decision;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.export.deidentify.Found;

/** Lets one type what stands instead of a place. */
final class DecisionEditing extends EditingSupport {

	private final CellEditor editor;
	private final Deidentification work;
	private final Runnable decided;

	DecisionEditing(TableViewer places, Deidentification work, Runnable decided) {
		super(places);
		this.work = work;
		this.decided = decided;
		editor = new TextCellEditor(places.getTable());
	}

	@Override
	protected boolean canEdit(Object found) {
		return true;
	}

	@Override
	protected CellEditor getCellEditor(Object found) {
		return editor;
	}

	/** What is offered at first; what was kept is offered as it is. */
	@Override
	protected Object getValue(Object element) {
		Found found = (Found) element;
		Decision decision = work.decision(found);
		return decision == null ? found.suggestion() : decision.keeps() ? found.text() : decision.with();
	}

	/** To leave the field without a change decides nothing. */
	@Override
	protected void setValue(Object element, Object value) {
		Found found = (Found) element;
		if (value.equals(getValue(found)))
			return;
		work.decide(found, value.equals(found.text()) ? Decision.KEEP : Decision.replace(value.toString()));
		decided.run();
	}
}
