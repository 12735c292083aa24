// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.export.ExportGate;

/** Tells that a teaching case must not leave the workbench yet, and how to mend that. */
final class RefusedPage extends WizardPage {

	private static final int WIDTH = 440;

	private final List<String> sentences;

	RefusedPage(CaseDocument open) {
		super("refused");
		sentences = new ArrayList<>(ExportGate.reasons(open.root()));
		sentences.add(ExportGate.WHERE);
		setTitle("Export \u201c" + open.title() + "\u201d");
		setErrorMessage("This case for teaching can't be exported yet.");
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		for (String sentence : sentences) {
			Label label = new Label(body, SWT.WRAP);
			label.setText(sentence.replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		}
		setControl(body);
	}
}
