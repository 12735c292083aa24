// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/** Asks which teaching case to copy. */
final class TeachingCasePage extends WizardPage {

	private static final int WIDTH = 460;
	private static final int SUMMARY_LINES = 4;

	private ListViewer list;

	TeachingCasePage() {
		super("teachingCase");
		setTitle("Copy a teaching case");
		setDescription("The copy is yours to change; the original stays on the shelf of teaching cases.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		list = new ListViewer(body, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		SpokenName.give(list.getList(), "Teaching cases");
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, list.getList().getItemHeight() * 8).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(one -> ((TeachingCase) one).id() + "  " + ((TeachingCase) one).title()));
		list.setInput(TeachingCases.all());
		Label summary = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, list.getList().getItemHeight() * SUMMARY_LINES).applyTo(summary);
		list.addSelectionChangedListener(event -> {
			setPageComplete(chosen() != null);
			summary.setText(chosen() == null ? "" : chosen().summary());
		});
		list.addDoubleClickListener(event -> {
			if (getWizard().performFinish())
				getShell().close();
		});
		list.setSelection(new StructuredSelection(TeachingCases.all().get(0)));
		setControl(body);
	}

	/** The chosen case, or null. */
	TeachingCase chosen() {
		return (TeachingCase) list.getStructuredSelection().getFirstElement();
	}
}
