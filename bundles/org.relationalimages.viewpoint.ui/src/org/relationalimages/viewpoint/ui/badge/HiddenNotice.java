// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.badge;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.relationalimages.viewpoint.diagram.DiagramListener;
import org.relationalimages.viewpoint.ui.canvas.CoalescedUpdate;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** Says below the canvas how many elements are hidden and why, and shows them; takes no room when all are shown. */
public final class HiddenNotice {

	private final CoalescedUpdate later = new CoalescedUpdate(this::row, this::update);
	private final DiagramViewer viewer;
	private final Composite row;
	private final Label words;
	private HiddenCount count;

	private HiddenNotice(Composite parent, DiagramViewer viewer) {
		this.viewer = viewer;
		row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 2;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		words = new Label(row, SWT.WRAP);
		words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Button show = new Button(row, SWT.PUSH);
		show.setText("Show all");
		show.addListener(SWT.Selection, event -> {
			showAll(viewer.controller());
			viewer.getControl().setFocus();
		});
	}

	/** A row for the notice in a parent with a grid layout. */
	public static void create(Composite parent, DiagramViewer viewer) {
		HiddenNotice notice = new HiddenNotice(parent, viewer);
		DiagramListener listener = event -> notice.later.schedule();
		viewer.controller().diagram().addListener(listener);
		notice.row.addDisposeListener(event -> viewer.controller().diagram().removeListener(listener));
		notice.update();
	}

	/** Shows everything again, as one step: what was hidden by hand, by filters, and the layers that a new diagram shows. */
	public static void showAll(DiagramController controller) {
		HiddenCount hidden = HiddenCount.of(controller.diagram());
		if (!hidden.isNothing())
			controller.step("Show All", () -> {
				controller.session().diagrams().hide(controller.diagram(), hidden.byHand(), false);
				hidden.filters().keySet().forEach(filter -> controller.session().diagrams().filter(controller.diagram(), filter, false));
				hidden.layers().forEach(layer -> controller.session().diagrams().layer(controller.diagram(), layer, true));
			});
	}

	private Control row() {
		return row;
	}

	private void update() {
		if (row.isDisposed())
			return;
		HiddenCount now = HiddenCount.of(viewer.controller().diagram());
		if (now.equals(count))
			return;
		count = now;
		words.setText(now.sentence().replace("&", "&&"));
		row.setVisible(!now.isNothing());
		((GridData) row.getLayoutData()).exclude = now.isNothing();
		row.getParent().layout(true, true);
	}
}
