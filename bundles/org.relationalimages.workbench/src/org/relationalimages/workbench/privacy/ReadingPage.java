// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.privacy;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.relationalimages.export.deidentify.Deidentification;

/**
 * Shows every free text of the copy as it will be, one page after the other, and lets the reader take out what tells who
 * somebody is. Whoever goes on without having read all of it gets a copy that says so.
 */
final class ReadingPage extends WizardPage {

	private static final int WIDTH = 720;
	private static final int LINES = 20;

	private final Deidentification work;
	private ReadingText text;
	private Label count;
	private Button next;
	private Button back;

	ReadingPage(Deidentification work) {
		super("reading");
		this.work = work;
		setTitle("Read what the copy will say");
		setDescription("No list is complete: only reading finds the rest. Read page by page with the space bar, and replace words "
				+ "that give somebody away.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		count = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		text = new ReadingText(body, work.reading(), this::readOn, this::replace);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, text.lineHeight() * LINES).applyTo(text.control());
		Label legend = new Label(body, SWT.WRAP);
		legend.setText("Coloured and underlined: replaced. With a wavy line: doubtful, stays as you decided. "
				+ "Pale heading: read.");
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(legend);
		Composite bar = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
		next = button(bar, "&Read, Next Page", this::readOn);
		button(bar, "Replace &Everywhere\u2026", this::replace);
		back = button(bar, "&Take Back", this::takeBack);
		setControl(body);
	}

	private static Button button(Composite bar, String label, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void readOn() {
		setMessage(null);
		text.readOn();
		tell();
		text.control().setFocus();
	}

	private void replace() {
		String words = text.words();
		String refusal = words.isEmpty() ? "Select the words first that are to be replaced; a double click selects one."
				: text.isReplaced() ? "Something stands here already in place of what the case says. Change it on the pages before."
						: work.refusal(words);
		if (refusal != null) {
			setMessage(refusal, WARNING);
			return;
		}
		ReplaceDialog dialog = new ReplaceDialog(getShell(), work, words);
		if (dialog.open() != Window.OK)
			return;
		work.replaceWhileReading(dialog.words(), dialog.with());
		setMessage("\u201c" + dialog.words() + "\u201d is replaced everywhere. What only resembles it is replaced, too; it is listed on the page before.",
				INFORMATION);
		show();
	}

	private void takeBack() {
		String last = List.copyOf(work.replacements().keySet()).getLast();
		work.takeBack(last);
		setMessage("\u201c" + last + "\u201d stands in the copy again.", INFORMATION);
		show();
	}

	private void show() {
		text.show();
		tell();
		text.control().setFocus();
	}

	private void tell() {
		int all = text.size();
		long left = work.reading().left();
		count.setText(all == 0 ? "The copy has no free texts."
				: left == 0 ? "You have read all " + all + " texts." : all - left + " of " + all + " texts read.");
		next.setEnabled(left > 0);
		boolean replaced = !work.replacements().isEmpty();
		back.setEnabled(replaced);
		back.setToolTipText(replaced ? "Lets \u201c" + List.copyOf(work.replacements().keySet()).getLast() + "\u201d stand as it is" : null);
	}

	/** Names and decisions may have changed on the pages before. */
	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (!visible)
			return;
		if (work.reading().texts().isEmpty())
			work.reading().confirm(0);
		setMessage(null);
		show();
	}
}
