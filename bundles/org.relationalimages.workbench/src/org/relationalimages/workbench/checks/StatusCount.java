// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.relationalimages.validation.rule.Severity;

/** How many findings the current case has, at the bottom of the window; a click opens them. Nothing without a case. */
public final class StatusCount extends WorkbenchWindowControlContribution {

	/** GTK draws a separator around the control and warns about a narrower one. */
	private static final int MIN_WIDTH = 14;

	private final Runnable follower = this::showCount;
	private CaseWatch watch;
	private CaseChecks checks;
	private ToolBar bar;
	private ToolItem item;
	private LocalResourceManager images;

	@Override
	protected Control createControl(Composite parent) {
		IWorkbenchWindow window = getWorkbenchWindow();
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		images = new LocalResourceManager(JFaceResources.getResources(), bar);
		watch = new CaseWatch(window, this::follow);
		bar.addDisposeListener(e -> release());
		follow();
		return bar;
	}

	@Override
	protected int computeWidth(Control control) {
		return Math.max(MIN_WIDTH, super.computeWidth(control));
	}

	private void follow() {
		if (checks != null)
			checks.removeListener(follower);
		checks = watch.current().map(AllChecks.get()::of).orElse(null);
		if (checks != null)
			checks.addListener(follower);
		showCount();
	}

	private void showCount() {
		if (bar.isDisposed())
			return;
		if (checks == null && item != null) {
			item.dispose();
			item = null;
		} else if (checks != null) {
			if (item == null) {
				item = new ToolItem(bar, SWT.PUSH);
				item.addListener(SWT.Selection, e -> showView());
			}
			show();
		}
		fit();
		// A tool bar knows the room of a new text or icon a moment later only.
		bar.getDisplay().asyncExec(this::fit);
	}

	/** A tool bar gives a control the width it had when it was put in; it must be told of another one. */
	private void fit() {
		if (bar.isDisposed())
			return;
		Control inner = bar;
		for (Composite outer = bar.getParent(); outer != null; inner = outer, outer = outer.getParent())
			if (outer instanceof ToolBar holder)
				for (ToolItem place : holder.getItems())
					if (place.getControl() == inner) {
						place.setWidth(Math.max(MIN_WIDTH, inner.computeSize(SWT.DEFAULT, SWT.DEFAULT).x));
						holder.pack(); // the frame around it takes the size it has
					}
		bar.requestLayout();
	}

	private void show() {
		CheckIndex index = checks.index();
		item.setText(checks.isCancelled() ? "Check cancelled" : checks.isUnderWay() ? "Checking\u2026" : counts(index));
		item.setToolTipText("What the rules say about \u201c" + checks.open().title() + "\u201d; click to read it");
		Severity worst = index.worst();
		item.setImage(worst == null ? null : images.get(Severities.icon(worst)));
	}

	private static String counts(CheckIndex index) {
		int failed = index.result().unchecked().size();
		return (index.counts().isEmpty() ? "No findings" : index.counts())
				+ (failed == 0 ? "" : failed == 1 ? " \u00b7 1 rule not checked" : " \u00b7 " + failed + " rules not checked");
	}

	private void showView() {
		try {
			getWorkbenchWindow().getActivePage().showView(ChecksView.ID);
		} catch (PartInitException e) {
			Platform.getLog(StatusCount.class).log(e.getStatus());
		}
	}

	private void release() {
		if (checks != null)
			checks.removeListener(follower);
		watch.dispose();
	}
}
