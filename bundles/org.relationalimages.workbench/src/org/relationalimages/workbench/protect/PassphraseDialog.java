// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.protect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.casefile.ProtectedCaseException;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.workbench.status.SentenceDialog;

/** Asks for the passphrase of a protected case. */
public final class PassphraseDialog extends SentenceDialog {

	private static final int WIDTH = 380;

	private final String caseName;
	private final String refusal;
	private Text field;
	private Label told;
	private Protection given;

	private PassphraseDialog(Shell shell, String caseName, String refusal) {
		super(shell, "Passphrase", WIDTH);
		this.caseName = caseName;
		this.refusal = refusal;
	}

	/**
	 * Asks until the user has typed something or cancels; whether it is right shows only when the case is read.
	 *
	 * @param refused what asks for it, or how the last one was refused
	 */
	public static Optional<Protection> ask(Shell shell, String caseName, ProtectedCaseException refused) {
		PassphraseDialog dialog = new PassphraseDialog(shell, caseName, refused.isAsking() ? null : sentence(refused.reason()));
		return dialog.open() == OK ? Optional.of(dialog.given) : Optional.empty();
	}

	/** The reason without the file, which stands above. */
	private static String sentence(String reason) {
		return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + (reason.endsWith(".") ? "" : ".");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		say(label(area), "\u201c" + caseName + "\u201d is protected. Type its passphrase:");
		field = new Text(area, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		told = label(area);
		say(told, refusal == null ? "" : refusal);
		field.addModifyListener(event -> {
			getButton(IDialogConstants.OK_ID).setEnabled(field.getCharCount() > 0);
			say(told, "");
		});
		field.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Open", true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		char[] typed = field.getTextChars();
		try (Passphrase passphrase = Passphrase.of(typed)) {
			given = Protection.with(passphrase);
			super.okPressed();
		} catch (IllegalArgumentException e) {
			say(told, e.getMessage());
			getShell().layout(true, true);
		} finally {
			Arrays.fill(typed, '\0');
		}
	}

	@Override
	public boolean close() {
		if (field != null && !field.isDisposed())
			field.setTextChars(new char[0]);
		return super.close();
	}
}
