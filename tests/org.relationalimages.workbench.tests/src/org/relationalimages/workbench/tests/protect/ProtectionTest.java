// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.Protecting;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.tests.support.DialogSequence;
import org.relationalimages.workbench.tests.support.DialogSequence.Turn;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;
import org.relationalimages.workbench.wizard.Wizards;

/** Cases under a passphrase, as the user sees them. */
class ProtectionTest {

	private static final String RIGHT = "zwei Ängste und ein Bild";
	private static final String OTHER = "drei Wege zurück nach Haus";

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final Shell shell = WorkbenchFixture.window().getShell();
	private CaseDocument open;
	private Path file;

	@BeforeEach
	void saveCase() throws IOException {
		open = workbenchFixture.copy("T4");
		file = folder.resolve("kept.relimages");
		open.save(file);
	}

	private static Turn typed(String passphrase) {
		return new Turn("Passphrase", dialog -> {
			assertTrue((Dialogs.fields(dialog).get(0).getStyle() & SWT.PASSWORD) != 0, "it can't be read on the screen");
			Dialogs.fields(dialog).get(0).setText(passphrase);
			Dialogs.press(dialog, "Open");
		});
	}

	private void protect() {
		Dialogs.answer("Protect case", Dialogs.twice(RIGHT, "Protect"), () -> Protecting.protect(shell, open));
	}

	private CaseDocument reopen(Turn... turns) {
		WorkbenchFixture.drop(open);
		DialogSequence.play(() -> OpenFlow.open(WorkbenchFixture.page(), file), turns);
		return OpenDocuments.get().all().isEmpty() ? null : OpenDocuments.get().all().get(0);
	}

	@Test
	void aNewPassphraseIsTypedTwiceWithAdviceAndAWarning() {
		Dialogs.answer("Protect case", dialog -> {
			assertTrue(Dialogs.texts(dialog).contains("cannot be brought back"), Dialogs.texts(dialog));
			assertFalse(Dialogs.canPress(dialog, "Protect"));
			Dialogs.fields(dialog).get(0).setText("abc");
			String weak = Dialogs.texts(dialog);
			assertFalse(Dialogs.canPress(dialog, "Protect"));
			Dialogs.fields(dialog).get(1).setText("abd");
			assertTrue(Dialogs.texts(dialog).contains("not the same"), Dialogs.texts(dialog));
			assertFalse(Dialogs.canPress(dialog, "Protect"));
			Dialogs.fields(dialog).forEach(field -> field.setText(RIGHT));
			assertTrue(Dialogs.canPress(dialog, "Protect"), "advice never forbids");
			assertTrue(weak.length() > Dialogs.texts(dialog).length() - RIGHT.length(), "a weak one brings advice");
			Dialogs.press(dialog, "Cancel");
		}, () -> Protecting.protect(shell, open));
		assertFalse(open.isProtected());
	}

	@Test
	void nothingOfAProtectedCaseCanBeReadOnTheDisk() throws IOException {
		WorkbenchFixture.rename(open, "Quietly changed");
		protect();
		assertTrue(open.isProtected());
		assertTrue(CaseFiles.isProtected(file));
		assertFalse(open.isDirty(), "changes are saved first");
		assertNull(WorkbenchFixture.editor().getEditorInput().getPersistable(), "the window's own memory is not protected");
		WorkbenchFixture.rename(open, "Quietly changed again");
		open.autosave().orElseThrow().flush();
		for (Path place : List.of(folder, PrivateFolder.ofUser().root()))
			try (Stream<Path> all = Files.walk(place)) {
				for (Path one : all.filter(Files::isRegularFile).filter(one -> isOurs(place, one)).toList())
					assertFalse(new String(Files.readAllBytes(one), StandardCharsets.UTF_8).contains("Quietly changed"), one.toString());
			}
		assertTrue(SaveFlow.save(shell, open));
		assertTrue(CaseFiles.isProtected(file), "saving keeps the protection");
		open.save(folder.resolve("elsewhere.relimages"));
		List<String> names = names();
		assertTrue(names.containsAll(List.of("elsewhere.relimages", "elsewhere.relimages.views", "kept.relimages.views")), names.toString());
		for (String name : names)
			assertTrue(name.endsWith(".lock") || CaseFiles.isProtected(folder.resolve(name)), name + " is plain");
		assertFalse(Backups.ofUser().of(file).isEmpty());
		Backups.ofUser().of(file).forEach(one -> assertTrue(CaseFiles.isProtected(one.file()), one.toString()));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(one -> one.getFileName().toString()).toList();
		}
	}

	/** The private folder holds backups of other tests, too. */
	private boolean isOurs(Path place, Path one) {
		return place == folder || one.toString().endsWith(".journal") || one.toString().contains("kept");
	}

	@Test
	void aWrongPassphraseIsRefusedAndTheRightOneOpens() {
		protect();
		String title = open.title();
		String[] said = new String[1];
		CaseDocument again = reopen(typed("wrong"), new Turn("Passphrase", dialog -> {
			said[0] = Dialogs.texts(dialog);
			Dialogs.fields(dialog).get(0).setText(RIGHT);
			Dialogs.press(dialog, "Open");
		}));
		assertTrue(said[0].contains("passphrase"), said[0]);
		assertFalse(said[0].contains("Exception"), said[0]);
		assertEquals(title, again.title());
		assertTrue(again.isProtected());
		assertEquals(List.of(), again.notes(), "its layout is there, too");
	}

	@Test
	void whoCancelsOpensNothingAndLeavesNoLock() throws IOException {
		protect();
		assertEquals(null, reopen(new Turn("Passphrase", dialog -> Dialogs.press(dialog, "Cancel"))));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(), left.filter(one -> one.toString().endsWith(".lock")).toList());
		}
	}

	@Test
	void theNameOfTheFileIsSaidWithItsAmpersands() throws IOException {
		protect();
		Path other = Files.copy(file, folder.resolve("A & B.relimages"));
		Dialogs.answer("Passphrase", dialog -> {
			assertTrue(Dialogs.texts(dialog).contains("A && B.relimages"), "a single one marks a key: " + Dialogs.texts(dialog));
			Dialogs.press(dialog, "Cancel");
		}, () -> OpenFlow.open(WorkbenchFixture.window().getActivePage(), other));
	}

	@Test
	void thePassphraseIsChangedAndTakenAway() throws IOException {
		protect();
		Dialogs.answer("Change passphrase", Dialogs.twice(OTHER, "Change"), () -> Protecting.changePassphrase(shell, open));
		open = reopen(typed(RIGHT), typed(OTHER));
		assertTrue(open.isProtected());
		Dialogs.press("Remove protection", "Cancel", () -> Protecting.remove(shell, open));
		assertTrue(CaseFiles.isProtected(file));
		Dialogs.press("Remove protection", "Remove Protection", () -> Protecting.remove(shell, open));
		assertFalse(open.isProtected() || CaseFiles.isProtected(file));
		assertFalse(open.isChangedOnDisk(), "that was us");
		assertFalse(reopen().isProtected());
	}

	@Test
	void aNewCaseCanBeProtectedFromTheStart() throws IOException {
		Dialogs.answer("New Case", dialog -> {
			Dialogs.first(dialog, Text.class).setText("K 17");
			Dialogs.press(dialog, "Next >");
			Button wanted = Dialogs.all(dialog).stream().filter(one -> one instanceof Button button && button.isVisible()
					&& (button.getStyle() & SWT.CHECK) != 0)
					.map(Button.class::cast).findFirst().orElseThrow();
			wanted.setSelection(true);
			wanted.notifyListeners(SWT.Selection, new Event());
			assertFalse(Dialogs.canPress(dialog, "Finish"));
			Dialogs.fields(dialog).stream().filter(field -> (field.getStyle() & SWT.PASSWORD) != 0).forEach(field -> field.setText(RIGHT));
			Dialogs.press(dialog, "Finish");
		}, () -> Wizards.newCase(WorkbenchFixture.window()));
		CaseDocument fresh = OpenDocuments.get().all().getLast();
		assertTrue(fresh.isProtected());
		fresh.save(folder.resolve("fresh.relimages"));
		assertTrue(CaseFiles.isProtected(folder.resolve("fresh.relimages")));
	}
}
