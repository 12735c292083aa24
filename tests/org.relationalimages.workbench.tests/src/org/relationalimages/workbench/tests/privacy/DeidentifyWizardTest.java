// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** The wizard for a de-identified copy, used as a clinician does. */
class DeidentifyWizardTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final CaseDocument open = CopySteps.tellingCase(workbenchFixture);

	private void wizard() {
		CopySteps.wizard(open);
	}

	@Test
	void makesACopyOnceEveryPlaceIsDecided() throws Exception {
		String before = WorkbenchFixture.model(open);
		Dialogs.answer("De-identified Copy", shell -> {
			Dialogs.press(shell, "Next >");
			assertFalse(Dialogs.canPress(shell, "Next >"), "places are undecided");
			assertFalse(Dialogs.canPress(shell, "Finish"));
			assertTrue(Dialogs.texts(shell).contains("places still to decide"), Dialogs.texts(shell));
			Dialogs.press(shell, "Replace All Undecided");
			Dialogs.press(shell, "Next >");
			EventLoop.settle();
			assertFalse(CopySteps.read(shell).getText().contains("Chen Jing"), () -> CopySteps.read(shell).getText());
			CopySteps.readAll(shell);
			Dialogs.press(shell, "Next >");
			assertTrue(Dialogs.texts(shell).contains("You have read every text"), Dialogs.texts(shell));
			CopySteps.chooseFile(shell, folder, "copy.relimages");
			CopySteps.openNothing(shell);
			Dialogs.press(shell, "Finish");
		}, this::wizard);
		CaseFile copy = CaseFiles.load(folder.resolve("copy.relimages"));
		assertEquals("Client, [e-mail address], [telephone number].", copy.getSummary());
		assertTrue(copy.getPrivacy().isDeidentified());
		assertEquals(DeidMethod.SAFE_HARBOR_18, copy.getPrivacy().getDeidMethod());
		assertEquals(before, WorkbenchFixture.model(open));
	}

	@Test
	void whatIsSensitiveIsNotInTheCopyAndTheWizardSaysSo() throws Exception {
		open.session().execute("Mark", () -> open.root().getImages().get(0).setSensitive(true));
		int images = open.root().getImages().size();
		Dialogs.answer("De-identified Copy", shell -> {
			assertTrue(Dialogs.texts(shell).contains("Left out: 1 element marked sensitive, with what hangs on it."), Dialogs.texts(shell));
			CopySteps.replaceAll(shell);
			CopySteps.chooseFile(shell, folder, "copy.relimages");
			CopySteps.openNothing(shell);
			Dialogs.press(shell, "Finish");
		}, this::wizard);
		CaseFile copy = CaseFiles.load(folder.resolve("copy.relimages"));
		assertTrue(copy.getImages().size() < images && copy.getImages().stream().noneMatch(image -> image.isSensitive()));
		assertTrue(copy.getPrivacy().getDeidNote().contains("Left out: 1 element"));
	}

	@Test
	void keepsWhatTheClinicianKeeps() throws Exception {
		Dialogs.answer("De-identified Copy", shell -> {
			Dialogs.press(shell, "Next >");
			Table places = Dialogs.all(shell).stream().filter(Table.class::isInstance).map(Table.class::cast)
					.filter(table -> table.getColumnCount() == 4).findFirst().orElseThrow();
			places.setSelection(0);
			places.notifyListeners(SWT.Selection, new Event());
			Dialogs.press(shell, "Keep as It Is");
			Dialogs.press(shell, "Replace All Undecided");
			Dialogs.press(shell, "Next >");
			EventLoop.settle();
			CopySteps.readAll(shell);
			Dialogs.press(shell, "Next >");
			CopySteps.chooseFile(shell, folder, "copy");
			CopySteps.openNothing(shell);
			Dialogs.press(shell, "Finish");
		}, this::wizard);
		assertTrue(CaseFiles.load(folder.resolve("copy.relimages")).getPrivacy().getDeidNote().contains("and 1 kept"));
	}

	@Test
	void writesNothingWhenCancelled() {
		Dialogs.answer("De-identified Copy", shell -> {
			CopySteps.replaceAll(shell);
			CopySteps.chooseFile(shell, folder, "copy.relimages");
			Dialogs.press(shell, "Cancel");
		}, this::wizard);
		assertFalse(Files.exists(folder.resolve("copy.relimages")));
	}

	@Test
	void opensTheCopyToBeReadOnceMore() {
		Dialogs.answer("De-identified Copy", shell -> {
			CopySteps.replaceAll(shell);
			CopySteps.chooseFile(shell, folder, "copy.relimages");
			Dialogs.press(shell, "Finish");
		}, this::wizard);
		assertEquals(2, OpenDocuments.get().all().size());
	}

	@Test
	void replacesNoFileThatIsOpenElsewhere() throws Exception {
		Path taken = Files.writeString(folder.resolve("copy.relimages"), "of somebody else");
		try (CaseLock lock = CaseLock.attempt(taken).lock()) {
			Dialogs.answer("De-identified Copy", shell -> {
				CopySteps.replaceAll(shell);
				CopySteps.chooseFile(shell, folder, "copy.relimages");
				Dialogs.answer("De-identified Copy", question -> Dialogs.press(question, "Yes"), () -> Dialogs.press(shell, "Finish"));
				assertTrue(Dialogs.texts(shell).contains("Choose another name."), Dialogs.texts(shell));
				Dialogs.press(shell, "Cancel");
			}, this::wizard);
		}
		assertEquals("of somebody else", Files.readString(taken));
	}

	@Test
	void refusesAFolderThatIsNotThere() {
		Dialogs.answer("De-identified Copy", shell -> {
			CopySteps.replaceAll(shell);
			CopySteps.chooseFile(shell, folder, "nowhere/copy.relimages");
			assertFalse(Dialogs.canPress(shell, "Finish"));
			assertTrue(Dialogs.texts(shell).contains("does not exist"), Dialogs.texts(shell));
			Dialogs.press(shell, "Cancel");
		}, this::wizard);
	}
}
