// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.restore.FormerStates;
import org.relationalimages.workbench.protect.Unlocking;
import org.relationalimages.workbench.status.Background;
import org.relationalimages.workbench.status.SentenceDialog;

/** Shows the backups of a case, or of all cases, and opens the one that is chosen. Nothing is written. */
public final class BackupsDialog extends SentenceDialog {

	private static final int OTHER_FILE = IDialogConstants.CLIENT_ID;
	private static final int WIDTH = 720;

	private final Collection<Path> known;
	private Path file;
	private Label told;
	private BackupList list;
	private Button all;
	private Label details;
	private boolean isBusy;
	private RestoredState opened;

	private BackupsDialog(Shell shell, Path file, Collection<Path> known) {
		super(shell, "Restore backup", WIDTH);
		this.file = file;
		this.known = known;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/**
	 * Lets the user choose and opens it; empty when the user did not want to.
	 *
	 * @param file  the case whose backups are shown first, or null for those of all cases
	 * @param known files whose backups can be named with their folders
	 */
	public static Optional<RestoredState> ask(Shell shell, Path file, Collection<Path> known) {
		BackupsDialog dialog = new BackupsDialog(shell, file, known);
		return dialog.open() == OK ? Optional.of(dialog.opened) : Optional.empty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		told = label(area);
		list = new BackupList(area, WIDTH);
		list.table().addListener(SWT.Selection, event -> describe(list.table().getItemCount()));
		list.table().addListener(SWT.DefaultSelection, event -> okPressed());
		all = new Button(area, SWT.CHECK);
		all.setText("&Backups of all cases");
		all.setSelection(file == null);
		all.addListener(SWT.Selection, event -> show());
		details = label(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 4 * list.table().getItemHeight()).applyTo(details);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, OTHER_FILE, "Other &File\u2026", false);
		createButton(parent, IDialogConstants.OK_ID, "&Open a Copy", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		show();
		list.table().setFocus();
	}

	private void show() {
		boolean ofAll = all.getSelection();
		Path wanted = file;
		all.setEnabled(wanted != null);
		say(told, (ofAll || wanted == null ? "Every save keeps the state before it." : "Every save of \u201c" + wanted.getFileName()
				+ "\u201d keeps the state before it.")
				+ " A copy of such a state opens as a case that is not saved yet; no file changes until you save it, and where to is asked then.");
		say(details, "Looking for backups\u2026");
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		list.show(ofAll ? () -> FormerStates.all(known) : () -> FormerStates.of(wanted), this::describe);
	}

	private void describe(int count) {
		getButton(IDialogConstants.OK_ID).setEnabled(list.chosen() != null);
		say(details, count == 0 ? none() : list.chosen() == null ? "" : words(list.chosen()));
	}

	private String words(BackupRow row) {
		return "\u201c" + row.state().origin() + "\u201d until " + row.when() + ":\n" + list.words()
				+ (row.state().isProtected() ? "; Open a Copy asks for it." : ".");
	}

	private String none() {
		String where = "From its second save on, each save of a case keeps the state before it in " + FormerStates.place() + ".";
		return all.getSelection() ? "There are no backups yet. " + where
				: "There are no backups of \u201c" + file.getFileName() + "\u201d yet. " + where
						+ " Those of a copy of the case are listed with the copy, and among those of all cases.";
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == OTHER_FILE)
			chooseFile();
		else
			super.buttonPressed(id);
	}

	private void chooseFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText("Backups of which case?");
		dialog.setFilterNames(new String[] { "Relational images (*.relimages)", "All files" });
		dialog.setFilterExtensions(new String[] { "*." + CaseFiles.EXTENSION, "*" });
		String chosen = dialog.open();
		if (chosen == null)
			return;
		file = Path.of(chosen);
		all.setSelection(false);
		show();
	}

	@Override
	protected void okPressed() {
		BackupRow row = isBusy ? null : list.chosen();
		if (row == null)
			return;
		isBusy = true; // Enter may press the button and choose the row
		boolean isOpen = open(row);
		isBusy = false;
		if (isOpen)
			super.okPressed();
	}

	/** Opens it; what fails is told, and another one can be chosen. */
	private boolean open(BackupRow row) {
		try {
			opened = new Unlocking(getShell(), row.state().origin().getFileName().toString()).open("Opening the backup", Protection.NONE,
					tried -> new RestoredState(row.state().load(tried), tried, row.state().origin(), row.when())).orElse(null);
			return opened != null;
		} catch (IOException | RuntimeException e) {
			Platform.getLog(BackupsDialog.class).log(Status.warning("A backup could not be opened", e));
			MessageDialog.openError(getShell(), "The backup could not be opened", Background.sentence(e));
			return false;
		}
	}
}
