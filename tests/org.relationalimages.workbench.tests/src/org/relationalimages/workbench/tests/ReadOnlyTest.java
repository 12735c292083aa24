// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.session.ChangeRefused;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.open.OpenCases;
import org.relationalimages.workbench.open.Opening;
import org.relationalimages.workbench.open.Saving;

/** Cases that are open elsewhere, and cases opened for reading only. */
class ReadOnlyTest {

	@TempDir
	Path folder;

	private final Bench bench = new Bench();
	private final Shell shell = Bench.window().getShell();
	private Path file;

	@BeforeEach
	void saveCase() throws IOException {
		OpenCase open = bench.copy("T4");
		file = folder.resolve("shared.relimages");
		open.save(file);
		Bench.drop(open);
	}

	@AfterEach
	void close() {
		bench.close();
	}

	/** As if a colleague at another computer had the case open. */
	private void lockElsewhere() throws IOException {
		Path lock = CaseLock.beside(file);
		CaseLock.attempt(file).lock();
		Files.writeString(lock, Files.readString(lock).replaceAll("(?m)^user=.*$", "user=anna").replaceAll("(?m)^host=.*$", "host=PRAXIS-2"));
	}

	private static OpenCase only() {
		return OpenCases.get().all().get(0);
	}

	@Test
	void aCaseThatIsOpenHereIsLockedUntilItIsClosed() {
		OpenCase open = Opening.open(Bench.page(), file).orElseThrow();
		assertTrue(Files.exists(CaseLock.beside(file)));
		assertFalse(CaseLock.attempt(file).isHeld());
		Bench.drop(open);
		assertFalse(Files.exists(CaseLock.beside(file)));
	}

	@Test
	void whoHasTheCaseOpenIsToldAndItCanBeRead() throws IOException {
		lockElsewhere();
		String said = Dialogs.press("Case open elsewhere", "Open Read-Only", () -> Opening.open(Bench.page(), file));
		assertTrue(said.contains("anna") && said.contains("PRAXIS-2") && said.contains("since"), said);
		assertTrue(only().isReadOnly());
		assertTrue(only().readOnly().orElseThrow().contains("anna"));
		Bench.drop(only());
		assertTrue(Files.exists(CaseLock.beside(file)), "the other's lock stays");
	}

	@Test
	void openingItCanBeGivenUpOrInsistedOn() throws IOException {
		lockElsewhere();
		Dialogs.press("Case open elsewhere", "Cancel", () -> assertTrue(Opening.open(Bench.page(), file).isEmpty()));
		Dialogs.press("Case open elsewhere", "Open Anyway", () -> Opening.open(Bench.page(), file));
		assertFalse(only().isReadOnly());
		SavingTest.rename(only(), "Mine now");
		assertTrue(Saving.save(shell, only()));
	}

	@Test
	void whoseCaseWasTakenOverSavesElsewhere() throws IOException {
		OpenCase open = Opening.open(Bench.page(), file).orElseThrow();
		assertTrue(CaseLock.takeOver(file).isHeld());
		SavingTest.rename(open, "Mine");
		String before = Files.readString(file);
		Dialogs.press("Case taken over", "Cancel", () -> assertFalse(Saving.save(shell, open)));
		assertEquals(before, Files.readString(file));
		Files.delete(CaseLock.beside(file));
	}

	@Test
	void nothingChangesACaseThatIsOpenForReading() {
		OpenCase open = Opening.openReadOnly(Bench.page(), file).orElseThrow();
		Bench.settle();
		assertFalse(Files.exists(CaseLock.beside(file)), "a reader locks nobody out");
		String before = Bench.model(open);
		assertThrows(ChangeRefused.class, () -> SavingTest.rename(open, "Other"));
		var diagramController = Bench.editor().viewer().workplace();
		DDiagramElement first = Bench.editor().diagram().children().get(0);
		assertFalse(diagramController.canEdit(first));
		diagramController.delete(java.util.List.of(first));
		diagramController.edit(first, "Other");
		assertFalse(diagramController.canDelete(java.util.List.of(first)));
		assertEquals(before, Bench.model(open));
		assertFalse(open.isDirty());
		assertFalse(open.session().canUndo());
	}

	@Test
	void fieldsAndMenusOfferNothingToChange() {
		OpenCase open = Opening.openReadOnly(Bench.page(), file).orElseThrow();
		Bench.navigator().reveal(open);
		Sheet sheet = new Sheet();
		assertFalse(sheet.text(CasesPackage.Literals.CASE_FILE__TITLE).getEditable());
		assertFalse(sheet.control(CasesPackage.Literals.CASE_FILE__KIND, Combo.class).isEnabled());
		assertFalse(sheet.sign(CasesPackage.Literals.CASE_FILE__PERSONS, "+").isEnabled());
		var texts = Menus.texts(((TreeViewer) Bench.navigator().getSite().getSelectionProvider()).getControl().getMenu());
		assertTrue(texts.contains("Save As\u2026") && texts.stream().noneMatch(one -> one.equals("Add") || one.equals("Delete") || one.equals("Save")), texts.toString());
		assertTrue(Bench.window().getShell().getText().contains("[read-only]"), Bench.window().getShell().getText());
	}

	@Test
	void savedUnderAnotherNameItCanBeChanged() throws IOException {
		OpenCase open = Opening.openReadOnly(Bench.page(), file).orElseThrow();
		Path mine = folder.resolve("mine.relimages");
		assertTrue(Saving.saveTo(shell, open, mine));
		assertFalse(open.isReadOnly());
		SavingTest.rename(open, "Mine");
		assertTrue(open.isDirty());
		assertTrue(Files.exists(CaseLock.beside(mine)));
		assertTrue(Files.readString(file).contains("Chen Jing"));
	}

	@Test
	void nobodySavesOverACaseThatIsOpenElsewhere() throws IOException {
		lockElsewhere();
		OpenCase other = bench.copy("T5");
		String said = Dialogs.press("The case could not be saved", "OK", () -> assertFalse(Saving.saveTo(shell, other, file)));
		assertTrue(said.contains("anna") && said.contains("Choose another name"), said);
		assertTrue(Files.readString(file).contains("Chen Jing"));
	}
}
