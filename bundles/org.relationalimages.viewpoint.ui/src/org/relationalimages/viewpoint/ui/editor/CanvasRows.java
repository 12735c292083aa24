// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.relationalimages.viewpoint.session.SessionListener;
import org.relationalimages.viewpoint.ui.badge.HiddenNotice;
import org.relationalimages.viewpoint.ui.crumb.CrumbBar;
import org.relationalimages.viewpoint.ui.find.FindBar;
import org.relationalimages.viewpoint.ui.highlight.HighlightNotice;
import org.relationalimages.viewpoint.ui.highlight.Highlighting;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/**
 * The rows around the canvas: the way to the diagram, what stands out and the search above it, what is hidden below. They
 * take no room while they say nothing.
 */
final class CanvasRows {

	private CanvasRows() {
	}

	/** Creates the rows around the control of the canvas in its parent, which has a grid layout. Returns the way to the diagram. */
	static CrumbBar create(Composite parent, DiagramViewer viewer, Control canvas, DiagramSource source) {
		CrumbBar crumbs = CrumbBar.create(parent, source::crumbs);
		crumbs.control().moveAbove(parent.getChildren()[0]);
		SessionListener listener = event -> crumbs.update(); // names change with the model
		source.session().addListener(listener);
		crumbs.control().addDisposeListener(event -> source.session().removeListener(listener));
		Highlighting.of(viewer).ifPresent(highlighting -> HighlightNotice
				.create(parent, highlighting, () -> viewer.getControl().setFocus()).moveAbove(canvas));
		FindBar.create(parent, viewer).moveAbove(canvas);
		HiddenNotice.create(parent, viewer);
		return crumbs;
	}
}
