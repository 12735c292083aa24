// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.privacy;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.export.deidentify.Reading;
import org.relationalimages.model.cases.CaseKind;

/** Asks where the copy goes. */
final class TargetPage extends WizardPage {

	private static final String ENDING = "." + CaseFiles.EXTENSION;

	private final CaseDocument open;
	private final Reading reading;
	private Text file;
	private Label state;
	private Button opens;

	TargetPage(CaseDocument open, Reading reading) {
		super("target");
		this.open = open;
		this.reading = reading;
		setTitle("Where the copy goes");
		setDescription("The copy is not protected by a passphrase. Its name should not tell who it is about, either.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
		new Label(body, SWT.NONE).setText("F&ile:");
		file = new Text(body, SWT.BORDER | SWT.SINGLE);
		Path folder = open.file().map(Path::getParent).orElse(Path.of(System.getProperty("user.home")));
		file.setText(folder.resolve("De-identified case" + ENDING).toString());
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(file);
		file.addModifyListener(event -> check());
		Button browse = new Button(body, SWT.PUSH);
		browse.setText("&Browse\u2026");
		browse.addListener(SWT.Selection, event -> browse());
		new Label(body, SWT.NONE);
		opens = new Button(body, SWT.CHECK);
		opens.setText("&Open the copy afterwards, to read it once more");
		opens.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(opens);
		state = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, 12).hint(420, SWT.DEFAULT).applyTo(state);
		setControl(body);
		check();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*" + ENDING });
		Path now = file();
		if (now != null) {
			dialog.setFilterPath(String.valueOf(now.getParent()));
			dialog.setFileName(now.getFileName().toString());
		}
		String chosen = dialog.open();
		if (chosen != null)
			file.setText(chosen);
	}

	private void check() {
		Path chosen = file();
		String fault = chosen == null ? "Choose the file for the copy, with its folder."
				: !Files.isDirectory(chosen.getParent()) ? "The folder \u201c" + chosen.getParent() + "\u201d does not exist."
						: open.file().filter(chosen::equals).isPresent()
								? "This is the file of the case itself; choose another name for the copy."
								: unread();
		setErrorMessage(fault);
		setPageComplete(fault == null);
	}

	/** Why a copy for teaching can't leave yet; null when it can. */
	private String unread() {
		return open.root().getKind() != CaseKind.TEACHING || reading.isComplete() ? null
				: "A copy for teaching leaves only when all its texts have been read. Go back and read the rest.";
	}

	/** What the copy says of itself; of one that can't leave yet, only what is missing. */
	private String state() {
		if (reading.isComplete())
			return "You have read every text of the copy. It is marked as de-identified.";
		String left = reading.left() + " of " + reading.texts().size() + " texts of the copy are not read yet.";
		return unread() != null ? left
				: left + " It will say \u201c" + Deidentification.NOT_REVIEWED
						+ "\u201d and is not marked as de-identified. To have it marked, go back and read the rest.";
	}

	/** The names, decisions and what was read may have changed on the pages before. */
	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			state.setText(state());
			state.getParent().layout();
			check();
		}
		super.setVisible(visible);
		if (visible)
			file.setFocus();
	}

	/** The file chosen, with the usual ending; null when it can be none. */
	Path file() {
		try {
			String typed = file.getText().strip();
			Path path = Path.of(typed.isEmpty() || typed.endsWith(ENDING) ? typed : typed + ENDING);
			return path.isAbsolute() && path.getFileName() != null ? path.normalize() : null;
		} catch (InvalidPathException e) {
			return null; // not the name of a file
		}
	}

	/** Whether the copy is to be opened. */
	boolean opens() {
		return opens.getSelection();
	}
}
