// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.recover;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.relationalimages.casefile.journal.Differences;
import org.relationalimages.casefile.journal.FileState;
import org.relationalimages.casefile.journal.Recovered;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.workbench.status.SentenceDialog;

/** Shows which cases have unsaved changes from a session that ended badly, and lets the user decide for each. */
final class RecoveryDialog extends SentenceDialog {

	private static final int DISCARD = IDialogConstants.CLIENT_ID;
	private static final int WIDTH = 620;
	private static final int ROWS = 5;
	private static final String[] COLUMNS = { "Case", "Last change", "Changes", "Its file" };
	private static final int[] SHARES = { 46, 26, 12, 16 };

	private final List<RecoverableRow> offers;
	private Table table;
	private Label details;
	private RecoverableRow decided;

	/** @param offers what was found; what the user discards is taken out */
	RecoveryDialog(Shell shell, List<RecoverableRow> offers) {
		super(shell, "Recover unsaved changes", WIDTH);
		this.offers = offers;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What is to be recovered now; empty when the user looks later. */
	Optional<RecoverableRow> ask() {
		return open() == OK ? Optional.ofNullable(decided) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		say(label(area), "The program ended before these changes were saved. Recover opens the case with its changes still unsaved; its file "
				+ "stays as it is until you save.");
		table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		SpokenName.give(table, "Cases with unsaved changes");
		table.setHeaderVisible(true);
		for (int i = 0; i < COLUMNS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(COLUMNS[i]);
			column.setWidth(WIDTH * SHARES[i] / 100);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.getItemHeight() * ROWS + table.getHeaderHeight()).applyTo(table);
		for (RecoverableRow offer : offers) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(offer.columns().toArray(String[]::new));
			item.setData(offer);
		}
		details = label(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 3 * table.getItemHeight()).applyTo(details);
		table.addListener(SWT.Selection, event -> describe());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		table.select(0);
		describe();
		return area;
	}

	private RecoverableRow chosen() {
		return table.getSelectionCount() == 0 ? null : (RecoverableRow) table.getSelection()[0].getData();
	}

	private void describe() {
		RecoverableRow offer = chosen();
		say(details, offer == null ? "" : offer.summary());
		if (offer == null || offer.offer().isProtected())
			return;
		// Reading the journal to compare it with the file may take a moment.
		Job.createSystem("Compare unsaved changes", monitor -> {
			String more = more(offer);
			details.getDisplay().asyncExec(() -> {
				if (!details.isDisposed() && chosen() == offer)
					say(details, offer.summary() + "\n" + more);
			});
		}).schedule();
	}

	private static String more(RecoverableRow offer) {
		try {
			Recovered found = offer.offer().open(Protection.NONE);
			String last = found.lastStep() == null || found.lastStep().isBlank() ? "" : "Last step: " + found.lastStep() + ". ";
			return last + (offer.state() == FileState.NEVER_SAVED ? "Its title is \u201c" + found.root().getTitle() + "\u201d."
					: words(found.differences()));
		} catch (IOException e) {
			return e.getMessage();
		}
	}

	private static String words(Differences differences) {
		List<String> words = new ArrayList<>();
		count(differences.added(), "new", words);
		count(differences.changed(), "changed", words);
		count(differences.removed(), "deleted", words);
		return words.isEmpty() ? "Only the layout of diagrams differs from the file." : "Compared with its file: " + String.join(", ", words) + ".";
	}

	private static void count(int elements, String what, List<String> words) {
		if (elements > 0)
			words.add((elements == 1 ? "one element " : elements + " elements ") + what);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Recover", true);
		createButton(parent, DISCARD, "Discard\u2026", false);
		createButton(parent, IDialogConstants.CANCEL_ID, "Look Later", false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == DISCARD)
			discard();
		else
			super.buttonPressed(id);
	}

	@Override
	protected void okPressed() {
		decided = chosen();
		if (decided != null)
			super.okPressed();
	}

	private void discard() {
		RecoverableRow offer = chosen();
		if (offer == null || !MessageDialog.openConfirm(getShell(), "Discard unsaved changes", "Discard the unsaved changes to \u201c"
				+ offer.name() + "\u201d? They cannot be brought back; the file itself stays as it is."))
			return;
		if (offer.offer().discard())
			drop(offer);
		else
			MessageDialog.openError(getShell(), "The changes could not be discarded",
					"Their file in the private folder cannot be removed; File > Forget Traces shows where it lies.");
	}

	/** The last one closes the dialog. */
	private void drop(RecoverableRow offer) {
		table.remove(offers.indexOf(offer));
		offers.remove(offer);
		if (offers.isEmpty()) {
			cancelPressed();
			return;
		}
		table.select(0);
		describe();
	}
}
