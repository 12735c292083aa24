// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.privacy;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.relationalimages.export.deidentify.Decision;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.export.deidentify.IdentifierMatch;

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
		IdentifierMatch identifierMatch = (IdentifierMatch) element;
		Decision decision = work.decision(identifierMatch);
		return decision == null ? identifierMatch.suggestion() : decision.keeps() ? identifierMatch.text() : decision.with();
	}

	/** To leave the field without a change decides nothing. */
	@Override
	protected void setValue(Object element, Object value) {
		IdentifierMatch identifierMatch = (IdentifierMatch) element;
		if (value.equals(getValue(identifierMatch)))
			return;
		work.decide(identifierMatch, value.equals(identifierMatch.text()) ? Decision.KEEP : Decision.replace(value.toString()));
		decided.run();
	}
}
