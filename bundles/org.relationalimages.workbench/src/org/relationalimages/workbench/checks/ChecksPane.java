// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/** What the view consists of: a field to filter, the counts, the tree and the chosen finding beside it; or one friendly sentence. */
final class ChecksPane {

	private final SashForm all;
	private final Composite pages;
	private final Composite left;
	private final Text filter;
	private final Label counts;
	private final ChecksNotice notice;
	private final Label sentence;
	private final TreeViewer viewer;
	private final ChecksTree tree = new ChecksTree();
	private final FindingDetails details;

	/** The listener is called when the filter changes. */
	ChecksPane(Composite parent, Runnable filtered) {
		all = new SashForm(parent, SWT.HORIZONTAL);
		left = new Composite(all, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 2).extendedMargins(2, 6, 2, 0).applyTo(left);
		filter = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Find a finding, an element or a rule");
		SpokenName.give(filter, "Find a finding, an element or a rule");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addModifyListener(e -> filtered.run());
		counts = new Label(left, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(counts);
		notice = new ChecksNotice(left);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(notice.control());
		notice.show(null);
		pages = new Composite(left, SWT.NONE);
		pages.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(pages);
		viewer = new TreeViewer(pages, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(tree);
		viewer.setLabelProvider(new ChecksLabels());
		viewer.setInput(tree);
		SpokenName.give(viewer.getTree(), "Findings");
		ColumnViewerToolTipSupport.enableFor(viewer);
		sentence = new Label(pages, SWT.WRAP);
		details = new FindingDetails(all);
		all.setWeights(62, 38);
		viewer.addSelectionChangedListener(event -> details.show(chosen()));
		filter.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.ARROW_DOWN)
				viewer.getTree().setFocus();
			else if (e.keyCode == SWT.ESC)
				filter.setText("");
		}));
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** The words rows must have. */
	String filter() {
		return filter.getText();
	}

	/** The chosen finding, or null. */
	FindingRow chosen() {
		return viewer.getStructuredSelection().getFirstElement() instanceof FindingRow row ? row : null;
	}

	/** Shows above all else what is to be known of a check; nothing for null. */
	void show(CaseChecks checks) {
		notice.show(checks);
		left.layout();
	}

	/** Shows branches, or the sentence when there are none; what was chosen or folded stays so. */
	void show(List<FindingGroup> branches, String counted, String otherwise) {
		counts.setText(counted);
		left.layout(new Control[] { counts });
		sentence.setText(otherwise);
		((StackLayout) pages.getLayout()).topControl = branches.isEmpty() ? sentence : viewer.getTree();
		pages.layout();
		all.setMaximizedControl(branches.isEmpty() ? left : null);
		List<FindingGroup> fresh = new ArrayList<>(branches);
		fresh.removeAll(tree.branches());
		tree.show(branches);
		viewer.getTree().setRedraw(false);
		viewer.refresh();
		fresh.forEach(findingGroup -> viewer.setExpandedState(findingGroup, true));
		viewer.getTree().setRedraw(true);
		details.show(chosen());
	}

	void setFocus() {
		if (viewer.getTree().isVisible())
			viewer.getTree().setFocus();
		else
			filter.setFocus();
	}
}
