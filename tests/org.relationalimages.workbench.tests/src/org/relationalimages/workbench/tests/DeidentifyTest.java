// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.open.OpenCases;
import org.relationalimages.workbench.privacy.DeidentifyWizard;

/** The wizard for a de-identified copy, used as a clinician does. */
class DeidentifyTest {

	private static final String READ = "Read, Next Page";

	@TempDir
	Path folder;

	private final Bench bench = new Bench();
	private OpenCase open;

	@BeforeEach
	void aCaseThatTellsMuch() {
		open = bench.copy("T4");
		open.session().execute("Tell", () -> open.root().setSummary("Chen Jing, chen@example.org, 030 1234567."));
	}

	@AfterEach
	void close() {
		bench.close();
	}

	private void wizard() {
		new WizardDialog(Bench.window().getShell(), new DeidentifyWizard(Bench.window().getActivePage(), open)).open();
	}

	private Path chooseFile(Shell shell, String name) {
		Path file = folder.resolve(name);
		Dialogs.all(shell).stream().filter(Text.class::isInstance).map(Text.class::cast)
				.filter(text -> text.getText().endsWith(".relimages")).findFirst().orElseThrow().setText(file.toString());
		return file;
	}

	/** To the page where the copy is read, with every place replaced as suggested. */
	private static void toReading(Shell shell) {
		Dialogs.press(shell, "Next >");
		Dialogs.press(shell, "Replace All Undecided");
		Dialogs.press(shell, "Next >");
		Bench.settle();
	}

	/** To the last page, with every place replaced as suggested and every text read. */
	private static void replaceAll(Shell shell) {
		toReading(shell);
		readAll(shell);
		Dialogs.press(shell, "Next >");
	}

	/** Reads page by page; the number of pages. */
	private static int readAll(Shell shell) {
		int pages = 0;
		while (Dialogs.canPress(shell, READ)) {
			assertTrue(pages < 500, () -> "reading ends: " + Dialogs.texts(shell));
			Dialogs.press(shell, READ);
			Bench.settle();
			pages++;
		}
		return pages;
	}

	private static StyledText read(Shell shell) {
		return Dialogs.first(shell, StyledText.class);
	}

	private static void select(StyledText text, String words) {
		text.setSelection(text.getText().indexOf(words), text.getText().indexOf(words) + words.length());
	}

	private static void openNothing(Shell shell) {
		Button opens = Dialogs.all(shell).stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().startsWith("&Open the copy")).findFirst().orElseThrow();
		opens.setSelection(false);
		opens.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void makesACopyOnceEveryPlaceIsDecided() throws Exception {
		String before = Bench.model(open);
		Dialogs.answer("De-identified Copy", shell -> {
			Dialogs.press(shell, "Next >");
			assertFalse(Dialogs.canPress(shell, "Next >"), "places are undecided");
			assertFalse(Dialogs.canPress(shell, "Finish"));
			assertTrue(Dialogs.texts(shell).contains("places still to decide"), Dialogs.texts(shell));
			Dialogs.press(shell, "Replace All Undecided");
			Dialogs.press(shell, "Next >");
			Bench.settle();
			assertFalse(read(shell).getText().contains("Chen Jing"), () -> read(shell).getText());
			readAll(shell);
			Dialogs.press(shell, "Next >");
			assertTrue(Dialogs.texts(shell).contains("You have read every text"), Dialogs.texts(shell));
			chooseFile(shell, "copy.relimages");
			openNothing(shell);
			Dialogs.press(shell, "Finish");
		}, this::wizard);
		CaseFile copy = CaseFiles.load(folder.resolve("copy.relimages"));
		assertEquals("Client, [e-mail address], [telephone number].", copy.getSummary());
		assertTrue(copy.getPrivacy().isDeidentified());
		assertEquals(DeidMethod.SAFE_HARBOR_18, copy.getPrivacy().getDeidMethod());
		assertEquals(before, Bench.model(open));
	}

	@Test
	void whatIsSensitiveIsNotInTheCopyAndTheWizardSaysSo() throws Exception {
		open.session().execute("Mark", () -> open.root().getImages().get(0).setSensitive(true));
		int images = open.root().getImages().size();
		Dialogs.answer("De-identified Copy", shell -> {
			assertTrue(Dialogs.texts(shell).contains("Left out: 1 element marked sensitive, with what hangs on it."), Dialogs.texts(shell));
			replaceAll(shell);
			chooseFile(shell, "copy.relimages");
			openNothing(shell);
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
			Bench.settle();
			readAll(shell);
			Dialogs.press(shell, "Next >");
			chooseFile(shell, "copy");
			openNothing(shell);
			Dialogs.press(shell, "Finish");
		}, this::wizard);
		assertTrue(CaseFiles.load(folder.resolve("copy.relimages")).getPrivacy().getDeidNote().contains("and 1 kept"));
	}

	@Test
	void aCopyNotReadToTheEndSaysSo() throws Exception {
		open.session().execute("Treat", () -> open.root().setKind(CaseKind.CLINICAL));
		Dialogs.answer("De-identified Copy", shell -> {
			toReading(shell);
			Dialogs.press(shell, READ);
			Dialogs.press(shell, "Next >");
			assertTrue(Dialogs.texts(shell).contains("\u201cnames replaced, not reviewed\u201d"), Dialogs.texts(shell));
			chooseFile(shell, "copy.relimages");
			openNothing(shell);
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
			toReading(shell);
			Dialogs.press(shell, "Next >");
			chooseFile(shell, "copy.relimages");
			assertFalse(Dialogs.canPress(shell, "Finish"));
			assertTrue(Dialogs.texts(shell).contains("Go back and read the rest"), Dialogs.texts(shell));
			Dialogs.press(shell, "< Back");
			Bench.settle();
			readAll(shell);
			Dialogs.press(shell, "Next >");
			assertTrue(Dialogs.canPress(shell, "Finish"), Dialogs.texts(shell));
			Dialogs.press(shell, "Cancel");
		}, this::wizard);
	}

	@Test
	void onlyPagesInSightCountAsRead() {
		open.session().execute("Tell", () -> open.root().setSummary("A long story. ".repeat(2000)));
		Dialogs.answer("De-identified Copy", shell -> {
			toReading(shell);
			StyledText text = read(shell);
			text.setTopPixel(Integer.MAX_VALUE);
			text.invokeAction(ST.TEXT_END);
			Bench.settle();
			String before = Dialogs.texts(shell);
			assertTrue(before.contains("\n0 of ") || before.startsWith("0 of "), before);
			Dialogs.press(shell, READ);
			assertEquals(0, text.getTopIndex(), "turns back to where nobody has read yet");
			assertTrue(Dialogs.texts(shell).contains("0 of "), Dialogs.texts(shell));
			assertTrue(readAll(shell) > 10, "a text of many pages is not read at once");
			Dialogs.press(shell, "Cancel");
		}, this::wizard);
	}

	@Test
	void theSpaceBarReadsOn() {
		Dialogs.answer("De-identified Copy", shell -> {
			toReading(shell);
			for (int pages = 0; Dialogs.canPress(shell, READ); pages++) {
				assertTrue(pages < 500);
				Event space = new Event();
				space.character = ' ';
				read(shell).notifyListeners(SWT.KeyDown, space);
				Bench.settle();
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
			toReading(shell);
			readAll(shell);
			select(read(shell), "angzho");
			Dialogs.answer("Replace Everywhere", dialog -> {
				List<Text> fields = Dialogs.all(dialog).stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
				assertEquals("Hangzhou", fields.get(0).getText());
				fields.get(0).setText("Nowhere at all");
				assertFalse(Dialogs.canPress(dialog, "Replace"));
				fields.get(0).setText("Hangzhou");
				fields.get(1).setText("a town");
				Dialogs.press(dialog, "Replace");
			}, () -> Dialogs.press(shell, "Replace Everywhere\u2026"));
			assertTrue(read(shell).getText().contains("They met in a town. a town was far."), read(shell).getText());
			assertTrue(Dialogs.texts(shell).contains("You have read all "), Dialogs.texts(shell));
			Dialogs.press(shell, "Take Back");
			assertTrue(read(shell).getText().contains("HANGZHOU was far."), read(shell).getText());
			assertFalse(Dialogs.canPress(shell, "Take Back"));
			assertTrue(Dialogs.canPress(shell, READ), "what changed is read again");
			select(read(shell), "Hangzhou");
			Dialogs.answer("Replace Everywhere", dialog -> Dialogs.press(dialog, "Replace"),
					() -> Dialogs.press(shell, "Replace Everywhere\u2026"));
			readAll(shell);
			Dialogs.press(shell, "Next >");
			chooseFile(shell, "copy.relimages");
			openNothing(shell);
			Dialogs.press(shell, "Finish");
		}, this::wizard);
		CaseFile copy = CaseFiles.load(folder.resolve("copy.relimages"));
		assertEquals("From  to the sea", copy.getTitle());
		assertTrue(copy.getPrivacy().getDeidNote().contains("1 other word replaced"));
	}

	@Test
	void whatIsReplacedAlreadyIsChangedOnThePagesBefore() {
		Dialogs.answer("De-identified Copy", shell -> {
			toReading(shell);
			select(read(shell), "[e-mail address]");
			Dialogs.press(shell, "Replace Everywhere\u2026");
			assertTrue(Dialogs.texts(shell).contains("Change it on the pages before"), Dialogs.texts(shell));
			Dialogs.press(shell, "Cancel");
		}, this::wizard);
	}

	@Test
	void writesNothingWhenCancelled() {
		Dialogs.answer("De-identified Copy", shell -> {
			replaceAll(shell);
			chooseFile(shell, "copy.relimages");
			Dialogs.press(shell, "Cancel");
		}, this::wizard);
		assertFalse(Files.exists(folder.resolve("copy.relimages")));
	}

	@Test
	void opensTheCopyToBeReadOnceMore() {
		Dialogs.answer("De-identified Copy", shell -> {
			replaceAll(shell);
			chooseFile(shell, "copy.relimages");
			Dialogs.press(shell, "Finish");
		}, this::wizard);
		assertEquals(2, OpenCases.get().all().size());
	}

	@Test
	void replacesNoFileThatIsOpenElsewhere() throws Exception {
		Path taken = Files.writeString(folder.resolve("copy.relimages"), "of somebody else");
		try (CaseLock lock = CaseLock.attempt(taken).lock()) {
			Dialogs.answer("De-identified Copy", shell -> {
				replaceAll(shell);
				chooseFile(shell, "copy.relimages");
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
			replaceAll(shell);
			chooseFile(shell, "nowhere/copy.relimages");
			assertFalse(Dialogs.canPress(shell, "Finish"));
			assertTrue(Dialogs.texts(shell).contains("does not exist"), Dialogs.texts(shell));
			Dialogs.press(shell, "Cancel");
		}, this::wizard);
	}
}
