// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** A de-identified copy is read in its wizard before it counts as one. */
class ReadCopyTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final CaseDocument open = CopySteps.tellingCase(workbenchFixture);

	private void wizard() {
		CopySteps.wizard(open);
	}

	private static void select(StyledText text, String words) {
		text.setSelection(text.getText().indexOf(words), text.getText().indexOf(words) + words.length());
	}

	@Test
	void aCopyNotReadToTheEndSaysSo() throws Exception {
		open.session().execute("Treat", () -> open.root().setKind(CaseKind.CLINICAL));
		Dialogs.answer("De-identified Copy", shell -> {
			CopySteps.toReading(shell);
			Dialogs.press(shell, CopySteps.READ);
			Dialogs.press(shell, "Next >");
			assertTrue(Dialogs.texts(shell).contains("\u201cnames replaced, not reviewed\u201d"), Dialogs.texts(shell));
			CopySteps.chooseFile(shell, folder, "copy.relimages");
			CopySteps.openNothing(shell);
			Dialogs.press(shell, "Finish");
		}, this::wizard);
		CaseFile copy = CaseFiles.load(folder.resolve("copy.relimages"));
		assertFalse(copy.getPrivacy().isDeidentified());
		assertEquals(DeidMethod.NONE, copy.getPrivacy().getDeidMethod());
		assertTrue(copy.getPrivacy().getDeidNote().contains("names replaced, not reviewed"));
	}

	@Test
	void aCopyForTeachingIsReadFirst() {
		Dialogs.answer("De-identified Copy", shell -> {
			CopySteps.toReading(shell);
			Dialogs.press(shell, "Next >");
			CopySteps.chooseFile(shell, folder, "copy.relimages");
			assertFalse(Dialogs.canPress(shell, "Finish"));
			assertTrue(Dialogs.texts(shell).contains("Go back and read the rest"), Dialogs.texts(shell));
			Dialogs.press(shell, "< Back");
			EventLoop.settle();
			CopySteps.readAll(shell);
			Dialogs.press(shell, "Next >");
			assertTrue(Dialogs.canPress(shell, "Finish"), Dialogs.texts(shell));
			Dialogs.press(shell, "Cancel");
		}, this::wizard);
	}

	@Test
	void onlyPagesInSightCountAsRead() {
		open.session().execute("Tell", () -> open.root().setSummary("A long story. ".repeat(2000)));
		Dialogs.answer("De-identified Copy", shell -> {
			CopySteps.toReading(shell);
			StyledText text = CopySteps.read(shell);
			text.setTopPixel(Integer.MAX_VALUE);
			text.invokeAction(ST.TEXT_END);
			EventLoop.settle();
			String before = Dialogs.texts(shell);
			assertTrue(before.contains("\n0 of ") || before.startsWith("0 of "), before);
			Dialogs.press(shell, CopySteps.READ);
			assertEquals(0, text.getTopIndex(), "turns back to where nobody has read yet");
			assertTrue(Dialogs.texts(shell).contains("0 of "), Dialogs.texts(shell));
			assertTrue(CopySteps.readAll(shell) > 10, "a text of many pages is not read at once");
			Dialogs.press(shell, "Cancel");
		}, this::wizard);
	}

	@Test
	void theSpaceBarReadsOn() {
		Dialogs.answer("De-identified Copy", shell -> {
			CopySteps.toReading(shell);
			for (int pages = 0; Dialogs.canPress(shell, CopySteps.READ); pages++) {
				assertTrue(pages < 500);
				Event space = new Event();
				space.character = ' ';
				CopySteps.read(shell).notifyListeners(SWT.KeyDown, space);
				EventLoop.settle();
			}
			assertTrue(Dialogs.texts(shell).contains("You have read all "), Dialogs.texts(shell));
			Dialogs.press(shell, "Cancel");
		}, this::wizard);
	}

	@Test
	void wordsFoundWhileReadingAreTakenOut() throws Exception {
		open.session().execute("Tell", () -> {
			open.root().setTitle("From Hangzhou to the sea");
			open.root().setSummary("They met in Hangzhou. HANGZHOU was far.");
		});
		Dialogs.answer("De-identified Copy", shell -> {
			CopySteps.toReading(shell);
			CopySteps.readAll(shell);
			select(CopySteps.read(shell), "angzho");
			Dialogs.answer("Replace Everywhere", dialog -> {
				List<Text> fields = Dialogs.all(dialog).stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
				assertEquals("Hangzhou", fields.get(0).getText());
				fields.get(0).setText("Nowhere at all");
				assertFalse(Dialogs.canPress(dialog, "Replace"));
				fields.get(0).setText("Hangzhou");
				fields.get(1).setText("a town");
				Dialogs.press(dialog, "Replace");
			}, () -> Dialogs.press(shell, "Replace Everywhere\u2026"));
			assertTrue(CopySteps.read(shell).getText().contains("They met in a town. a town was far."), CopySteps.read(shell).getText());
			assertTrue(Dialogs.texts(shell).contains("You have read all "), Dialogs.texts(shell));
			Dialogs.press(shell, "Take Back");
			assertTrue(CopySteps.read(shell).getText().contains("HANGZHOU was far."), CopySteps.read(shell).getText());
			assertFalse(Dialogs.canPress(shell, "Take Back"));
			assertTrue(Dialogs.canPress(shell, CopySteps.READ), "what changed is read again");
			select(CopySteps.read(shell), "Hangzhou");
			Dialogs.answer("Replace Everywhere", dialog -> Dialogs.press(dialog, "Replace"),
					() -> Dialogs.press(shell, "Replace Everywhere\u2026"));
			CopySteps.readAll(shell);
			Dialogs.press(shell, "Next >");
			CopySteps.chooseFile(shell, folder, "copy.relimages");
			CopySteps.openNothing(shell);
			Dialogs.press(shell, "Finish");
		}, this::wizard);
		CaseFile copy = CaseFiles.load(folder.resolve("copy.relimages"));
		assertEquals("From  to the sea", copy.getTitle());
		assertTrue(copy.getPrivacy().getDeidNote().contains("1 other word replaced"));
	}

	@Test
	void whatIsReplacedAlreadyIsChangedOnThePagesBefore() {
		Dialogs.answer("De-identified Copy", shell -> {
			CopySteps.toReading(shell);
			select(CopySteps.read(shell), "[e-mail address]");
			Dialogs.press(shell, "Replace Everywhere\u2026");
			assertTrue(Dialogs.texts(shell).contains("Change it on the pages before"), Dialogs.texts(shell));
			Dialogs.press(shell, "Cancel");
		}, this::wizard);
	}
}
