// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.SafeRunnable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;

/** What the workbench takes for selected: the semantic elements of the selected lines; without any, the table's own. */
final class LineSelection implements ISelectionProvider {

	private final LineViewer lines;
	private final DTable table;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	LineSelection(LineViewer lines, DTable table) {
		this.lines = lines;
		this.table = table;
		lines.viewer().addSelectionChangedListener(event -> tell());
	}

	@Override
	public ISelection getSelection() {
		List<EObject> chosen = ((List<?>) lines.viewer().getStructuredSelection().toList()).stream().map(line -> ((DLine) line).target()).toList();
		return new StructuredSelection(chosen.isEmpty() ? List.of(table.target()) : chosen);
	}

	@Override
	public void setSelection(ISelection selection) {
		if (!(selection instanceof IStructuredSelection wanted))
			return;
		List<?> elements = wanted.toList();
		lines.viewer().setSelection(new StructuredSelection(lines.shown().stream().filter(line -> elements.contains(line.target())).toList()), true);
	}

	private void tell() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		for (ISelectionChangedListener listener : listeners)
			SafeRunnable.run(() -> listener.selectionChanged(event));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
