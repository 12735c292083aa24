// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.status;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a title that says something in sentences besides what it asks. */
public abstract class SentenceDialog extends Dialog {

	private final String title;
	private final int width;

	/** @param width of the sentences in pixels; longer ones are wrapped */
	protected SentenceDialog(Shell shell, String title, int width) {
		super(shell);
		this.title = title;
		this.width = width;
	}

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	/** A place for sentences. */
	protected final Label label(Composite area) {
		Label label = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Says something there. Names of files may have ampersands, which mark no keys. */
	protected static void say(Label label, String sentences) {
		label.setText(sentences.replace("&", "&&"));
	}
}
