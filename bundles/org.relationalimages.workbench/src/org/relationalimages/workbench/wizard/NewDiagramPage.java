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
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.DiagramBeginning;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/** Asks for the kind of a new diagram, saying what each is for, and for the element it is about; offers to make what is missing. */
final class NewDiagramPage extends WizardPage {

	private static final int WIDTH = 520;
	private static final int ROWS = 13;

	private final CaseDocument open;
	private TreeViewer kinds;
	private Label purpose;
	private ComboViewer targets;
	private Label missing;
	private Button offer;
	private DiagramBeginning beginning;

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
		Label caption = new Label(body, SWT.NONE);
		caption.setText("&Kind:");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(caption);
		kinds = new TreeViewer(body, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		SpokenName.give(kinds.getTree(), "Kinds of diagrams");
		kinds.setContentProvider(new KindTree());
		kinds.setLabelProvider(new KindLabels(kind -> !possible(kind).isEmpty()));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * kinds.getTree().getItemHeight()).applyTo(kinds.getControl());
		new Label(body, SWT.NONE);
		purpose = text(body, 3);
		new Label(body, SWT.NONE).setText("&About:");
		targets = new ComboViewer(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		targets.setContentProvider(ArrayContentProvider.getInstance());
		targets.setLabelProvider(LabelProvider.createTextProvider(ElementLabels::text));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(targets.getControl());
		new Label(body, SWT.NONE);
		missing = text(body, 2);
		new Label(body, SWT.NONE);
		offer = new Button(body, SWT.PUSH);
		offer.addListener(SWT.Selection, event -> begin());
		GridDataFactory.swtDefaults().applyTo(offer);
		kinds.setInput(open);
		kinds.expandAll();
		kinds.addSelectionChangedListener(event -> kindChosen());
		targets.addSelectionChangedListener(event -> check());
		setControl(body);
		kinds.setSelection(new StructuredSelection(firstPossible()), true);
	}

	private static Label text(Composite body, int lines) {
		Label label = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, lines * label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(label);
		return label;
	}

	private DiagramKind firstPossible() {
		return DiagramKind.ALL.stream().filter(kind -> !possible(kind).isEmpty()).findFirst().orElse(DiagramKind.ALL.getFirst());
	}

	private List<EObject> possible(DiagramKind kind) {
		return open.layouts().targetsOf(CaseDesign.description(kind.name()));
	}

	private DiagramKind kind() {
		return kinds.getStructuredSelection().getFirstElement() instanceof DiagramKind kind ? kind : null;
	}

	private void kindChosen() {
		DiagramKind kind = kind();
		List<EObject> possible = kind == null ? List.of() : possible(kind);
		purpose.setText(kind == null ? "" : KindLabels.purpose(kind).replace("&", "&&"));
		targets.setInput(possible);
		targets.getControl().setEnabled(possible.size() > 1);
		if (!possible.isEmpty())
			targets.setSelection(new StructuredSelection(possible.get(0)));
		beginning = kind == null || !possible.isEmpty() ? null : DiagramBeginning.of(kind, open.root());
		missing.setText(beginning == null ? "" : beginning.missing().replace("&", "&&"));
		boolean offered = beginning != null && beginning.isOffered() && !open.isReadOnly();
		offer.setText(offered ? beginning.offer().replace("&", "&&") : "");
		offer.setVisible(offered);
		offer.getParent().layout();
		check();
	}

	/** Makes what is missing, and goes on with it. */
	private void begin() {
		EObject[] made = new EObject[1];
		open.session().execute(beginning.offer(), () -> made[0] = beginning.make().get());
		DiagramKind kind = kind();
		kinds.refresh();
		kinds.setSelection(new StructuredSelection(kind), true);
		kindChosen();
		if (possible(kind).contains(made[0]))
			targets.setSelection(new StructuredSelection(made[0]));
		targets.getControl().setFocus();
	}

	private void check() {
		boolean complete = kind() != null && target() != null;
		setMessage(complete && open.layouts().of(target()).contains(new CaseDiagram(description(), target()))
				? "The case has this diagram already; Finish opens it." : null);
		setPageComplete(complete);
	}

	/** The chosen kind. */
	DiagramDescription description() {
		return CaseDesign.description(kind().name());
	}

	/** The element it is about, or null. */
	EObject target() {
		return (EObject) targets.getStructuredSelection().getFirstElement();
	}
}
