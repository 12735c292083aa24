// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.privacy;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.workbench.status.CleanTyping;
import org.relationalimages.workbench.status.SentenceDialog;

/** Asks what stands in place of words that give somebody away. */
final class ReplaceDialog extends SentenceDialog {

	private static final int WIDTH = 420;
	private static final String ASKED = "These words are replaced in all texts of the copy. Leave the second field empty to take them out.";

	private final Deidentification work;
	private String words;
	private String with = "";
	private Label sentence;

	/** @param words those to be replaced, which can be corrected */
	ReplaceDialog(Shell parent, Deidentification work, String words) {
		super(parent, "Replace Everywhere", WIDTH);
		this.work = work;
		this.words = words;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		sentence = label(area);
		say(sentence, ASKED);
		// Room for a sentence of two lines, so that the dialog keeps its size.
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(WIDTH, Math.max(sentence.computeSize(WIDTH, SWT.DEFAULT).y, convertHeightInCharsToPixels(3))).applyTo(sentence);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		Text old = field(body, "&Replace:", words);
		Text instead = field(body, "&With:", with);
		old.addModifyListener(event -> {
			words = old.getText();
			check();
		});
		instead.addModifyListener(event -> with = instead.getText());
		instead.setFocus();
		return area;
	}

	private static Text field(Composite body, String label, String content) {
		new Label(body, SWT.NONE).setText(label);
		Text text = new Text(body, SWT.BORDER | SWT.SINGLE);
		text.setText(content);
		CleanTyping.follow(text, told -> {
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private void check() {
		String refusal = work.refusal(words);
		say(sentence, refusal == null ? ASKED : refusal);
		getButton(IDialogConstants.OK_ID).setEnabled(refusal == null);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Replace", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	/** The words to be replaced. */
	String words() {
		return words.strip();
	}

	/** What stands instead; empty takes them out. */
	String with() {
		return with.strip();
	}
}
