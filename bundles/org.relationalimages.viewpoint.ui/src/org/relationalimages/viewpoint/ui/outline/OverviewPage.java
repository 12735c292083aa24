// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.outline;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** The outline page of a diagram: its overview. Selections are those of the canvas. */
public final class OverviewPage extends Page implements IContentOutlinePage {

	private final DiagramViewer viewer;
	private Overview overview;

	/** A page for a canvas. */
	public OverviewPage(DiagramViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void createControl(Composite parent) {
		overview = new Overview(parent, viewer);
	}

	@Override
	public Control getControl() {
		return overview;
	}

	@Override
	public void setFocus() {
		overview.setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		viewer.addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		viewer.removeSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return viewer.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		viewer.setSelection(selection);
	}
}
