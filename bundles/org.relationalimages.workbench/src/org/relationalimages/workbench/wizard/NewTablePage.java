// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.tables.CaseTable;
import org.relationalimages.document.tables.CaseTables;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.workbench.image.WorkbenchIcons;

/** Lists the tables a case can have, and says what the chosen one is for. */
final class NewTablePage extends WizardPage {

	private static final int HEIGHT = 260;
	private static final int WIDTH = 420;

	private final CaseDocument open;
	private TableViewer tables;
	private Label purpose;

	NewTablePage(CaseDocument open) {
		super("table");
		this.open = open;
		setTitle("New table");
		setDescription("A table of \u201c" + open.title() + "\u201d. It fills with what the case has already.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		new Label(body, SWT.NONE).setText("&Table:");
		tables = new TableViewer(body, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		SpokenName.give(tables.getTable(), "Tables");
		tables.setContentProvider(ArrayContentProvider.getInstance());
		Image icon = WorkbenchIcons.icon("table").createImage();
		body.addDisposeListener(event -> icon.dispose());
		tables.setLabelProvider(LabelProvider.createTextImageProvider(one -> label((CaseTable) one), one -> icon));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tables.getControl());
		purpose = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 3 * purpose.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(purpose);
		tables.addSelectionChangedListener(event -> check());
		tables.addDoubleClickListener(event -> {
			if (getWizard().performFinish())
				getWizard().getContainer().getShell().close();
		});
		List<CaseTable> possible = CaseTables.possible(open.root());
		tables.setInput(possible);
		if (!possible.isEmpty())
			tables.setSelection(new StructuredSelection(possible.getFirst()));
		check();
		setControl(body);
		tables.getControl().setFocus();
	}

	private static String label(CaseTable table) {
		String kind = table.description().name();
		return table.name().startsWith(kind) ? table.name() : kind + ": " + table.name();
	}

	private void check() {
		CaseTable chosen = chosen();
		purpose.setText(chosen == null ? "" : chosen.description().endUserDocumentation().replace("&", "&&"));
		setMessage(chosen != null && open.tables().contains(chosen) ? "The case has lines for this table already; Finish opens it." : null);
		setPageComplete(chosen != null);
	}

	/** The chosen table, or null. */
	CaseTable chosen() {
		return (CaseTable) tables.getStructuredSelection().getFirstElement();
	}
}
