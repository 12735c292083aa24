// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.viewpoint.specification.DiagramDescription;

/** Asks for the kind of a new diagram and for the element it is about. */
final class NewDiagramPage extends WizardPage {

	private final CaseDocument open;
	private ComboViewer kinds;
	private ComboViewer targets;

	NewDiagramPage(CaseDocument open) {
		super("diagram");
		this.open = open;
		setTitle("New diagram");
		setDescription("A diagram of \u201c" + open.title() + "\u201d.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		kinds = combo(body, "&Kind:");
		kinds.setLabelProvider(LabelProvider.createTextProvider(one -> ((DiagramDescription) one).name()));
		targets = combo(body, "&About:");
		targets.setLabelProvider(LabelProvider.createTextProvider(ElementLabels::text));
		kinds.addSelectionChangedListener(event -> kindChosen());
		targets.addSelectionChangedListener(event -> check());
		kinds.setInput(open.layouts().descriptions());
		kinds.setSelection(new StructuredSelection(open.layouts().descriptions().get(0)));
		setControl(body);
	}

	private static ComboViewer combo(Composite body, String caption) {
		new Label(body, SWT.NONE).setText(caption);
		ComboViewer viewer = new ComboViewer(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(viewer.getControl());
		return viewer;
	}

	private void kindChosen() {
		List<EObject> possible = open.layouts().targetsOf(description());
		targets.setInput(possible);
		if (!possible.isEmpty())
			targets.setSelection(new StructuredSelection(possible.get(0)));
		check();
	}

	private void check() {
		String fault = null;
		if (target() == null)
			fault = "This case has nothing that a " + description().name() + " diagram could be about yet; add it in the list of cases first.";
		setErrorMessage(fault);
		setMessage(fault == null && open.diagrams().contains(new CaseDiagram(description(), target()))
				? "The case has this diagram already; Finish opens it." : null);
		setPageComplete(fault == null);
	}

	/** The chosen kind. */
	DiagramDescription description() {
		return (DiagramDescription) kinds.getStructuredSelection().getFirstElement();
	}

	/** The element it is about, or null. */
	EObject target() {
		return (EObject) targets.getStructuredSelection().getFirstElement();
	}
}
