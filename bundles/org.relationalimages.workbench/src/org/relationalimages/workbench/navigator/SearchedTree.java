// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.progress.WorkbenchJob;

/** A tree with a field to search in; when the search is cleared, it is unfolded again as it was before. */
final class SearchedTree extends FilteredTree {

	private Object[] unfolded;

	SearchedTree(Composite parent, PatternFilter filter) {
		super(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, filter, true, true);
	}

	@Override
	protected void textChanged() {
		if (unfolded == null && isSearching())
			unfolded = getViewer().getExpandedElements();
		super.textChanged();
	}

	private boolean isSearching() {
		String typed = getFilterString();
		return typed != null && !typed.isBlank() && !typed.equals(getInitialText());
	}

	@Override
	protected WorkbenchJob doCreateRefreshJob() {
		WorkbenchJob job = super.doCreateRefreshJob();
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (!isDisposed())
					getDisplay().asyncExec(SearchedTree.this::unfoldAgain);
			}
		});
		return job;
	}

	private void unfoldAgain() {
		if (isDisposed() || unfolded == null || isSearching())
			return;
		getViewer().setExpandedElements(unfolded);
		unfolded = null;
	}
}
