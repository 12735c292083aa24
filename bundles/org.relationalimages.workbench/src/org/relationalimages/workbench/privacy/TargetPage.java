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
import org.relationalimages.workbench.open.OpenCase;

/** Asks where the copy goes. */
final class TargetPage extends WizardPage {

	private static final String ENDING = "." + CaseFiles.EXTENSION;

	private final OpenCase open;
	private Text file;
	private Button opens;

	TargetPage(OpenCase open) {
		super("target");
		this.open = open;
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
								: null;
		setErrorMessage(fault);
		setPageComplete(fault == null);
	}

	@Override
	public void setVisible(boolean visible) {
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
