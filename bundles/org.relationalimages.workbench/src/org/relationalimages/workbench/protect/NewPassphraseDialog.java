// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.protect;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.workbench.status.SentenceDialog;

/** Asks for a new passphrase. */
public final class NewPassphraseDialog extends SentenceDialog {

	private static final int WIDTH = 400;

	private final String buttonText;
	private final String sentence;
	private NewPassphrase fields;
	private Label told;
	private Protection given;

	/**
	 * A question for a new passphrase.
	 *
	 * @param title    the dialog's title
	 * @param buttonText what the button is called
	 * @param sentence what it is about
	 */
	public NewPassphraseDialog(Shell shell, String title, String buttonText, String sentence) {
		super(shell, title, WIDTH);
		this.buttonText = buttonText;
		this.sentence = sentence;
	}

	/** Asks; empty when the user cancels. */
	public Optional<Protection> ask() {
		return open() == OK ? Optional.of(given) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		say(label(area), sentence);
		fields = new NewPassphrase(area, this::check);
		told = label(area);
		fields.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, buttonText, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void check() {
		Optional<String> fault = fields.fault();
		say(told, fault.orElse(""));
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null)
			ok.setEnabled(fault.isEmpty());
	}

	@Override
	protected void okPressed() {
		given = fields.protection();
		super.okPressed();
	}

	@Override
	public boolean close() {
		if (fields != null)
			fields.wipe();
		return super.close();
	}
}
