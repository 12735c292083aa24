// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.FileSuggestion;
import org.relationalimages.tests.support.PrivateHome;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.RestoreAtStartup;
import org.relationalimages.workbench.open.Restoring;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.tests.support.DialogSequence;
import org.relationalimages.workbench.tests.support.DialogSequence.Turn;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Backups, as the user finds them again. */
class RestoringTest {

	private static final String COMMAND = "org.relationalimages.workbench.restoreBackupCommand";
	private static final String TITLE = "Restore backup";
	private static final String RIGHT = "zwei Ängste und ein Bild";

	@TempDir
	Path folder;

	private PrivateHome home;
	private WorkbenchFixture workbenchFixture;
	private Shell shell;
	private CaseDocument open;
	private Path file;

	@BeforeEach
	void saveTwice() throws IOException {
		home = new PrivateHome(folder.resolve("private"));
		workbenchFixture = new WorkbenchFixture();
		shell = WorkbenchFixture.window().getShell();
		open = workbenchFixture.copy("T4");
		file = folder.resolve("kept.relimages");
		WorkbenchFixture.rename(open, "First");
		open.save(file);
		WorkbenchFixture.rename(open, "Second");
		open.save(file);
	}

	@AfterEach
	void close() {
		workbenchFixture.close();
		home.close();
	}

	private static List<TableItem> rows(Shell dialog) {
		return Arrays.asList(Dialogs.first(dialog, Table.class).getItems());
	}

	/** The list is filled beside the UI thread. */
	private static void untilLookedInto(Shell dialog) {
		EventLoop.until("the backups were looked into", () -> !Dialogs.texts(dialog).contains("Looking for backups")
				&& rows(dialog).stream().noneMatch(row -> row.getText(3).equals("…")));
	}

	private static Turn openNewest() {
		return new Turn(TITLE, dialog -> {
			untilLookedInto(dialog);
			Dialogs.press(dialog, "Open a Copy");
		});
	}

	private static CaseDocument last() {
		return OpenDocuments.get().all().getLast();
	}

	@Test
	void theFirstStateComesBackAsACopyThatIsNotSaved() throws IOException {
		byte[] before = Files.readAllBytes(file);
		Dialogs.answer(TITLE, dialog -> {
			untilLookedInto(dialog);
			assertEquals(1, rows(dialog).size());
			TableItem row = rows(dialog).getFirst();
			assertEquals("kept.relimages", row.getText(1));
			assertTrue(row.getText(3).matches("First, \\d+ elements"), row.getText(3));
			assertTrue(Dialogs.texts(dialog).contains(file.toString()), Dialogs.texts(dialog));
			Dialogs.press(dialog, "Open a Copy");
		}, () -> WorkbenchFixture.command(COMMAND));
		CaseDocument copy = last();
		assertNotSame(open, copy);
		assertEquals("First", copy.title());
		assertTrue(copy.isDirty() && copy.file().isEmpty());
		assertEquals("backup, not saved yet", copy.place());
		assertEquals("kept.relimages", FileSuggestion.of(copy).name());
		assertEquals(folder.toString(), FileSuggestion.of(copy).folder());
		assertEquals(copy.root(), WorkbenchFixture.editor().diagram().target(), "its diagram is shown");
		assertEquals(List.of(), copy.notes(), "the layout beside the case serves it, too");
		assertEquals("Second", open.title());
		assertEquals(new String(before), Files.readString(file), "nothing was written");
	}

	@Test
	void theOpenCaseIsNotOverwrittenByItsCopy() {
		DialogSequence.play(() -> Restoring.show(WorkbenchFixture.page(), file), openNewest());
		String said = Dialogs.press("Save Case As", "OK", () -> assertFalse(SaveFlow.saveTo(shell, last(), file)));
		assertTrue(said.contains("close that case first"), said);
		WorkbenchFixture.drop(open);
		assertTrue(SaveFlow.saveTo(shell, last(), file));
		assertFalse(last().isDirty());
	}

	@Test
	void aDamagedFileOffersItsBackupsAndBecomesOneItself() throws IOException {
		WorkbenchFixture.drop(open);
		Files.writeString(file, "half a ca");
		String[] said = new String[1];
		DialogSequence.play(() -> OpenFlow.open(WorkbenchFixture.page(), file), new Turn("The case could not be opened", dialog -> {
			said[0] = Dialogs.texts(dialog);
			Dialogs.press(dialog, "Backups…");
		}), openNewest());
		assertTrue(said[0].contains("from its backups"), said[0]);
		forgetTold();
		assertEquals("First", last().title());
		assertEquals("half a ca", Files.readString(file), "still there");
		assertTrue(SaveFlow.saveTo(shell, last(), file));
		assertEquals("First", CaseFiles.load(file).getTitle());
		assertEquals("half a ca", Files.readString(Backups.ofUser().of(file).getFirst().file()));
		WorkbenchFixture.drop(last());
		Dialogs.answer(TITLE, dialog -> {
			untilLookedInto(dialog);
			assertEquals("damaged, can’t be opened", rows(dialog).getFirst().getText(3));
			DialogSequence.play(() -> Dialogs.press(dialog, "Open a Copy"), new Turn("The backup could not be opened",
					refusal -> Dialogs.press(refusal, "OK")));
			assertTrue(dialog.isVisible(), "another one can be chosen");
			Dialogs.press(dialog, "Cancel");
		}, () -> Restoring.show(WorkbenchFixture.page(), file));
		assertEquals(List.of(), OpenDocuments.get().all());
	}

	@Test
	void withoutBackupsADamagedFileOffersNone() throws IOException {
		Path bare = Files.writeString(folder.resolve("bare.relimages"), "half a ca");
		Dialogs.answer("The case could not be opened", dialog -> {
			assertFalse(Dialogs.canPress(dialog, "Backups…"));
			Dialogs.press(dialog, "OK");
		}, () -> OpenFlow.open(WorkbenchFixture.page(), bare));
		forgetTold();
	}

	/** What was told is in the log, too. */
	private void forgetTold() {
		assertEquals(1, workbenchFixture.errors.size());
		assertTrue(workbenchFixture.errors.getFirst().startsWith("A case could not be opened"), workbenchFixture.errors.getFirst());
		workbenchFixture.errors.clear();
	}

	@Test
	void aProtectedBackupAsksOnlyWhenItIsOpened() throws IOException {
		try (Passphrase passphrase = Passphrase.of(RIGHT.toCharArray())) {
			open.protect(Protection.with(passphrase));
		}
		WorkbenchFixture.rename(open, "Third");
		open.save(file);
		WorkbenchFixture.drop(open);
		DialogSequence.play(() -> Restoring.show(WorkbenchFixture.page(), file), new Turn(TITLE, dialog -> {
			untilLookedInto(dialog);
			assertEquals(List.of("protected by a passphrase", "protected by a passphrase"), rows(dialog).stream().map(row -> row.getText(3)).toList());
			assertFalse(Dialogs.texts(dialog).contains("Second"), Dialogs.texts(dialog));
			Dialogs.press(dialog, "Open a Copy");
		}), typed("wrong"), typed(RIGHT));
		assertEquals("Second", last().title());
		assertTrue(last().isProtected());
		assertTrue(SaveFlow.saveTo(shell, last(), folder.resolve("copy.relimages")));
		assertTrue(CaseFiles.isProtected(folder.resolve("copy.relimages")), "and it stays so");
	}

	@Test
	void whoGivesUpFindingAPassphraseIsOfferedTheBackups() throws IOException {
		try (Passphrase passphrase = Passphrase.of(RIGHT.toCharArray())) {
			open.protect(Protection.with(passphrase));
		}
		open.save(file);
		WorkbenchFixture.drop(open);
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length - 1]++;
		Files.write(file, bytes);
		DialogSequence.play(() -> OpenFlow.open(WorkbenchFixture.page(), file), typed(RIGHT), new Turn("Passphrase", dialog -> Dialogs.press(dialog, "Cancel")),
				new Turn("The case could not be opened", dialog -> Dialogs.press(dialog, "Backups…")), openNewest(), typed(RIGHT));
		assertEquals("Second", last().title());
		assertTrue(SaveFlow.saveTo(shell, last(), file), "no lock is left on it");
	}

	@Test
	void aDamagedCaseOfTheLastSessionIsToldWhenTheWindowIsThere() throws IOException {
		WorkbenchFixture.drop(open);
		RestoreAtStartup.takeWaiting();
		Files.writeString(file, "half a ca");
		assertTrue(RestoreAtStartup.file(file).isEmpty());
		assertEquals(List.of(file), RestoreAtStartup.takeWaiting());
		Files.delete(file);
		assertTrue(RestoreAtStartup.file(file).isEmpty());
		assertEquals(List.of(), RestoreAtStartup.takeWaiting());
	}

	private static Turn typed(String passphrase) {
		return new Turn("Passphrase", dialog -> {
			Dialogs.first(dialog, Text.class).setText(passphrase);
			Dialogs.press(dialog, "Open");
		});
	}

	@Test
	void whoHasNoneIsToldWhereTheyWouldLie() {
		Path never = folder.resolve("never.relimages");
		Dialogs.answer(TITLE, dialog -> {
			untilLookedInto(dialog);
			String said = Dialogs.texts(dialog);
			assertTrue(said.contains("no backups of “never.relimages”") && said.contains(folder.resolve("private").resolve("backups").toString())
					&& said.contains("From its second save on"), said);
			assertFalse(Dialogs.canPress(dialog, "Open a Copy"));
			Dialogs.press(dialog, "Cancel");
		}, () -> Restoring.show(WorkbenchFixture.page(), never));
	}

	@Test
	void aCaseThatIsGoneIsFoundAmongAll() throws IOException {
		Path other = folder.resolve("other.relimages");
		Files.writeString(other, Files.readString(file).replace(open.root().getId(), "another-case"));
		Files.delete(file);
		WorkbenchFixture.drop(open);
		DialogSequence.play(() -> Restoring.show(WorkbenchFixture.page(), other), new Turn(TITLE, dialog -> {
			untilLookedInto(dialog);
			assertEquals(List.of(), rows(dialog));
			Button all = Dialogs.all(dialog).stream().filter(one -> one instanceof Button button && (button.getStyle() & SWT.CHECK) != 0)
					.map(Button.class::cast).findFirst().orElseThrow();
			all.setSelection(true);
			all.notifyListeners(SWT.Selection, new Event());
			untilLookedInto(dialog);
			assertEquals(List.of("kept.relimages"), rows(dialog).stream().map(row -> row.getText(1)).toList());
			Dialogs.press(dialog, "Open a Copy");
		}));
		assertEquals("First", last().title());
		assertEquals("kept.relimages", FileSuggestion.of(last()).name());
	}

	@Test
	void withoutACaseAllAreListed() {
		WorkbenchFixture.drop(open);
		Dialogs.answer(TITLE, dialog -> {
			untilLookedInto(dialog);
			assertEquals(1, rows(dialog).size());
			dialog.traverse(SWT.TRAVERSE_ESCAPE);
		}, () -> WorkbenchFixture.command(COMMAND));
		assertEquals(List.of(), OpenDocuments.get().all());
	}
}
