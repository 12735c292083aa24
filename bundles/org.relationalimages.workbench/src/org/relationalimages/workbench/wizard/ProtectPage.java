// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.workbench.protect.NewPassphrase;

/** Asks whether a new case is to be protected. */
final class ProtectPage extends WizardPage {

	private Button wanted;
	private NewPassphrase passphrase;

	ProtectPage() {
		super("protect");
		setTitle("Protection");
		setDescription("Without its passphrase nobody can read a protected case, even with its file in hand.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(5, 10).applyTo(body);
		wanted = new Button(body, SWT.CHECK);
		wanted.setText("Protect the &case with a passphrase");
		passphrase = new NewPassphrase(body, this::check);
		passphrase.setEnabled(false);
		wanted.addListener(SWT.Selection, event -> {
			passphrase.setEnabled(wanted.getSelection());
			if (wanted.getSelection())
				passphrase.setFocus();
			check();
		});
		setControl(body);
	}

	/** The keyboard would stay on Back. */
	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			wanted.setFocus();
	}

	private void check() {
		String fault = wanted.getSelection() ? passphrase.fault().orElse(null) : null;
		setMessage(fault, fault == null ? NONE : INFORMATION);
		setPageComplete(fault == null);
	}

	/** How the case is to be protected. */
	Protection protection() {
		return wanted != null && wanted.getSelection() ? passphrase.protection() : Protection.NONE;
	}

	@Override
	public void dispose() {
		if (passphrase != null)
			passphrase.wipe();
		super.dispose();
	}
}
