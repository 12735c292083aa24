// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

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
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.session.ChangeRefused;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.Menus;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Cases that are open elsewhere, and cases opened for reading only. */
class ReadOnlyTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final Shell shell = WorkbenchFixture.window().getShell();
	private Path file;

	@BeforeEach
	void saveCase() throws IOException {
		CaseDocument open = workbenchFixture.copy("T4");
		file = folder.resolve("shared.relimages");
		open.save(file);
		WorkbenchFixture.drop(open);
	}

	/** As if a colleague at another computer had the case open. */
	private void lockElsewhere() throws IOException {
		Path lock = CaseLock.beside(file);
		CaseLock.attempt(file).lock();
		Files.writeString(lock, Files.readString(lock).replaceAll("(?m)^user=.*$", "user=anna").replaceAll("(?m)^host=.*$", "host=PRAXIS-2"));
	}

	private static CaseDocument only() {
		return OpenDocuments.get().all().get(0);
	}

	@Test
	void aCaseThatIsOpenHereIsLockedUntilItIsClosed() {
		CaseDocument open = OpenFlow.open(WorkbenchFixture.page(), file).orElseThrow();
		assertTrue(Files.exists(CaseLock.beside(file)));
		assertFalse(CaseLock.attempt(file).isHeld());
		WorkbenchFixture.drop(open);
		assertFalse(Files.exists(CaseLock.beside(file)));
	}

	@Test
	void whoHasTheCaseOpenIsToldAndItCanBeRead() throws IOException {
		lockElsewhere();
		String said = Dialogs.press("Case open elsewhere", "Open Read-Only", () -> OpenFlow.open(WorkbenchFixture.page(), file));
		assertTrue(said.contains("anna") && said.contains("PRAXIS-2") && said.contains("since"), said);
		assertTrue(only().isReadOnly());
		assertTrue(only().readOnly().orElseThrow().contains("anna"));
		WorkbenchFixture.drop(only());
		assertTrue(Files.exists(CaseLock.beside(file)), "the other's lock stays");
	}

	@Test
	void openingItCanBeGivenUpOrInsistedOn() throws IOException {
		lockElsewhere();
		Dialogs.press("Case open elsewhere", "Cancel", () -> assertTrue(OpenFlow.open(WorkbenchFixture.page(), file).isEmpty()));
		Dialogs.press("Case open elsewhere", "Open Anyway", () -> OpenFlow.open(WorkbenchFixture.page(), file));
		assertFalse(only().isReadOnly());
		WorkbenchFixture.rename(only(), "Mine now");
		assertTrue(SaveFlow.save(shell, only()));
	}

	@Test
	void whoseCaseWasTakenOverSavesElsewhere() throws IOException {
		CaseDocument open = OpenFlow.open(WorkbenchFixture.page(), file).orElseThrow();
		assertTrue(CaseLock.takeOver(file).isHeld());
		WorkbenchFixture.rename(open, "Mine");
		String before = Files.readString(file);
		Dialogs.press("Case taken over", "Cancel", () -> assertFalse(SaveFlow.save(shell, open)));
		assertEquals(before, Files.readString(file));
		Files.delete(CaseLock.beside(file));
	}

	@Test
	void nothingChangesACaseThatIsOpenForReading() {
		CaseDocument open = OpenFlow.openReadOnly(WorkbenchFixture.page(), file).orElseThrow();
		EventLoop.settle();
		assertFalse(Files.exists(CaseLock.beside(file)), "a reader locks nobody out");
		String before = WorkbenchFixture.model(open);
		assertThrows(ChangeRefused.class, () -> WorkbenchFixture.rename(open, "Other"));
		var diagramController = WorkbenchFixture.editor().viewer().controller();
		DDiagramElement first = WorkbenchFixture.editor().diagram().children().get(0);
		assertFalse(diagramController.may(tools -> tools.canEdit(first)));
		diagramController.use("Delete", tools -> tools.delete(java.util.List.of(first)));
		diagramController.use("Edit label", tools -> tools.edit(first, "Other"));
		assertFalse(diagramController.may(tools -> tools.canDelete(java.util.List.of(first))));
		assertEquals(before, WorkbenchFixture.model(open));
		assertFalse(open.isDirty());
		assertFalse(open.session().canUndo());
	}

	@Test
	void fieldsAndMenusOfferNothingToChange() {
		CaseDocument open = OpenFlow.openReadOnly(WorkbenchFixture.page(), file).orElseThrow();
		WorkbenchFixture.navigator().reveal(open);
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		assertFalse(propertiesRobot.text(CasesPackage.Literals.CASE_FILE__TITLE).getEditable());
		assertFalse(propertiesRobot.control(CasesPackage.Literals.CASE_FILE__KIND, Combo.class).isEnabled());
		assertFalse(propertiesRobot.adding(CasesPackage.Literals.CASE_FILE__PERSONS).getVisible());
		var texts = Menus.texts(((TreeViewer) WorkbenchFixture.navigator().getSite().getSelectionProvider()).getControl().getMenu());
		assertTrue(texts.contains("Save As\u2026") && texts.stream().noneMatch(one -> one.equals("Add") || one.equals("Delete")
				|| one.equals("Save")), texts.toString());
		assertTrue(WorkbenchFixture.window().getShell().getText().contains("[read-only]"), WorkbenchFixture.window().getShell().getText());
	}

	@Test
	void savedUnderAnotherNameItCanBeChanged() throws IOException {
		CaseDocument open = OpenFlow.openReadOnly(WorkbenchFixture.page(), file).orElseThrow();
		Path mine = folder.resolve("mine.relimages");
		assertTrue(SaveFlow.saveTo(shell, open, mine));
		assertFalse(open.isReadOnly());
		WorkbenchFixture.rename(open, "Mine");
		assertTrue(open.isDirty());
		assertTrue(Files.exists(CaseLock.beside(mine)));
		assertTrue(Files.readString(file).contains("Chen Jing"));
	}

	@Test
	void nobodySavesOverACaseThatIsOpenElsewhere() throws IOException {
		lockElsewhere();
		CaseDocument other = workbenchFixture.copy("T5");
		String said = Dialogs.press("The case could not be saved", "OK", () -> assertFalse(SaveFlow.saveTo(shell, other, file)));
		assertTrue(said.contains("anna") && said.contains("Choose another name"), said);
		assertTrue(Files.readString(file).contains("Chen Jing"));
	}
}
