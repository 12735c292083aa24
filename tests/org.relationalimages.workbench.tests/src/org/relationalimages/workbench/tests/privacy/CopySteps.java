// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.privacy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.privacy.DeidentifyWizard;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** What a clinician does in the wizard for a de-identified copy. */
final class CopySteps {

	static final String READ = "Read, Next Page";

	private CopySteps() {
	}

	/** A case whose summary names its client, an address and a number. */
	static CaseDocument tellingCase(WorkbenchFixture workbenchFixture) {
		CaseDocument open = workbenchFixture.copy("T4");
		open.session().execute("Tell", () -> open.root().setSummary("Chen Jing, chen@example.org, 030 1234567."));
		return open;
	}

	/** Opens the wizard and waits until it is closed. */
	static void wizard(CaseDocument open) {
		new WizardDialog(WorkbenchFixture.window().getShell(), new DeidentifyWizard(WorkbenchFixture.window().getActivePage(), open)).open();
	}

	static Path chooseFile(Shell shell, Path folder, String name) {
		Path file = folder.resolve(name);
		Dialogs.all(shell).stream().filter(Text.class::isInstance).map(Text.class::cast)
				.filter(text -> text.getText().endsWith(".relimages")).findFirst().orElseThrow().setText(file.toString());
		return file;
	}

	/** To the page where the copy is read, with every place replaced as suggested. */
	static void toReading(Shell shell) {
		Dialogs.press(shell, "Next >");
		Dialogs.press(shell, "Replace All Undecided");
		Dialogs.press(shell, "Next >");
		EventLoop.settle();
	}

	/** To the last page, with every place replaced as suggested and every text read. */
	static void replaceAll(Shell shell) {
		toReading(shell);
		readAll(shell);
		Dialogs.press(shell, "Next >");
	}

	/** Reads page by page; the number of pages. */
	static int readAll(Shell shell) {
		int pages = 0;
		while (Dialogs.canPress(shell, READ)) {
			assertTrue(pages < 500, () -> "reading ends: " + Dialogs.texts(shell));
			Dialogs.press(shell, READ);
			EventLoop.settle();
			pages++;
		}
		return pages;
	}

	static void openNothing(Shell shell) {
		Button opens = Dialogs.all(shell).stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().startsWith("&Open the copy")).findFirst().orElseThrow();
		opens.setSelection(false);
		opens.notifyListeners(SWT.Selection, new Event());
	}

	static StyledText read(Shell shell) {
		return Dialogs.first(shell, StyledText.class);
	}
}
