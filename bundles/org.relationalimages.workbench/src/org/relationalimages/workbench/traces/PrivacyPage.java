// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.traces;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.workbench.open.DiagramInputFactory;
import org.relationalimages.workbench.open.RecentFiles;

/** The page "Privacy" of the Preferences: where things are kept, and whether open diagrams and files are remembered. */
public final class PrivacyPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int WIDTH = 420;

	private Button remember;
	private Button recent;

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(5, 8).applyTo(body);
		text(body, "Journals of unsaved changes and the last backups of each case are kept in this folder, which only you can read:");
		Text folder = new Text(body, SWT.READ_ONLY | SWT.BORDER);
		folder.setText(PrivateFolder.ofUser().root().toString());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(folder);
		Button forget = new Button(body, SWT.PUSH);
		forget.setText("&Forget Traces\u2026");
		GridDataFactory.swtDefaults().applyTo(forget);
		forget.addListener(SWT.Selection, event -> ForgettingTraces.run(getShell()));
		remember = new Button(body, SWT.CHECK);
		remember.setText("&Open the same diagrams again at the next start");
		remember.setSelection(DiagramInputFactory.isOn());
		recent = new Button(body, SWT.CHECK);
		recent.setText("&List the cases opened last under File > Open Recent");
		recent.setSelection(RecentFiles.isOn());
		text(body, "Diagrams of protected cases never open by themselves, and protected cases are not listed.");
		text(body, "Nothing is ever sent anywhere: the program opens no network connection.");
		return body;
	}

	private static void text(Composite body, String sentence) {
		Label label = new Label(body, SWT.WRAP);
		label.setText(sentence);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	@Override
	public boolean performOk() {
		if (remember != null)
			DiagramInputFactory.turn(remember.getSelection());
		if (recent != null && recent.getSelection() != RecentFiles.isOn())
			RecentFiles.turn(recent.getSelection());
		return super.performOk();
	}
}
