// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.FileSuggestion;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.workbench.open.Closing;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.tests.support.CanvasRobot;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** When a case counts as changed, and how it comes to disk. */
class SavingTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final Shell shell = WorkbenchFixture.window().getShell();

	@Test
	void aCopyIsUnsavedUntilItIsSavedAndCleanUntilItIsChanged() throws IOException {
		CaseDocument open = workbenchFixture.copy("T4");
		assertTrue(open.isDirty());
		assertTrue(WorkbenchFixture.editor().isDirty());
		assertEquals("Chen Jing - two fears.relimages", FileSuggestion.of(open).name());
		open.save(folder.resolve("a.relimages"));
		EventLoop.settle();
		assertFalse(open.isDirty());
		assertFalse(WorkbenchFixture.editor().isDirty());
		assertTrue(Files.exists(folder.resolve("a.relimages.views")), "the layout lies beside it");
		WorkbenchFixture.rename(open, "Other");
		assertTrue(WorkbenchFixture.editor().isDirty());
		WorkbenchFixture.command("org.eclipse.ui.file.save");
		assertFalse(open.isDirty());
		assertTrue(Files.readString(folder.resolve("a.relimages")).contains("title=\"Other\""));
		open.session().undo();
		assertTrue(open.isDirty(), "undoing what was saved is a change");
		open.session().redo();
		assertFalse(open.isDirty());
	}

	@Test
	void aLabelBeingTypedIsSavedToo() throws IOException {
		CaseDocument open = workbenchFixture.copy("T4");
		open.save(folder.resolve("a.relimages"));
		CanvasRobot canvas = new CanvasRobot(WorkbenchFixture.editor());
		canvas.take("Image");
		Bounds band = canvas.node("Present").absoluteBounds();
		canvas.click(band.x() + 18, band.y() + 108);
		canvas.field().setText("half a sentence");
		WorkbenchFixture.command("org.eclipse.ui.file.save");
		assertTrue(Files.readString(folder.resolve("a.relimages")).contains("picture=\"half a sentence\""));
		assertFalse(open.isDirty());
		assertNull(canvas.field());
	}

	@Test
	void aTeachingCaseIsCleanUntilItIsChanged() throws IOException {
		CaseDocument open = workbenchFixture.open("T4");
		assertFalse(open.isDirty());
		assertTrue(open.isTeachingMaster());
		WorkbenchFixture.rename(open, "Mine");
		assertTrue(open.isDirty());
		open.save(folder.resolve("mine.relimages"));
		assertFalse(open.isTeachingMaster());
		assertEquals("mine.relimages", open.place());
		CaseDocument master = workbenchFixture.open("T4");
		assertFalse(master == open, "the one on the shelf is as it was");
		assertEquals("Chen Jing: two fears", master.title());
	}

	@Test
	void twoCasesAreIndependent() throws IOException {
		CaseDocument one = workbenchFixture.copy("T4");
		CaseDocument two = workbenchFixture.copy("T6");
		one.save(folder.resolve("one.relimages"));
		two.save(folder.resolve("two.relimages"));
		byte[] before = Files.readAllBytes(folder.resolve("two.relimages"));
		WorkbenchFixture.rename(one, "Changed");
		assertTrue(one.isDirty());
		assertFalse(two.isDirty());
		assertFalse(two.session().canUndo());
		assertTrue(SaveFlow.save(shell, one));
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("two.relimages")));
		WorkbenchFixture.drop(one);
		assertEquals(two, OpenDocuments.get().all().get(0));
		assertEquals(1, WorkbenchFixture.page().getEditorReferences().length);
	}

	@Test
	void theFileOfAnotherOpenCaseIsRefused() throws IOException {
		CaseDocument one = workbenchFixture.copy("T4");
		CaseDocument two = workbenchFixture.copy("T6");
		Path file = folder.resolve("one.relimages");
		one.save(file);
		byte[] before = Files.readAllBytes(file);
		Path alias = Files.createSymbolicLink(folder.resolve("alias.relimages"), file);
		for (Path wanted : new Path[] { file, folder.resolve("one"), folder.resolve("x/../one.relimages"), alias }) {
			String said = Dialogs.press("Save Case As", "OK", () -> assertFalse(SaveFlow.saveTo(shell, two, wanted)));
			assertTrue(said.contains("is open here as another case"), said);
		}
		assertArrayEquals(before, Files.readAllBytes(file));
		assertTrue(two.file().isEmpty());
	}

	@Test
	void theUsualEndingIsAdded() {
		CaseDocument open = workbenchFixture.copy("T4");
		assertTrue(SaveFlow.saveTo(shell, open, folder.resolve("v1.2")));
		assertEquals(folder.resolve("v1.2.relimages"), open.file().orElseThrow());
	}

	@Test
	void whatCannotBeWrittenIsToldAndTheOldFileIsWhole() throws IOException {
		CaseDocument open = workbenchFixture.copy("T4");
		Path file = folder.resolve("locked.relimages");
		open.save(file);
		byte[] before = Files.readAllBytes(file);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		WorkbenchFixture.rename(open, "Changed");
		String said = Dialogs.press("The case could not be saved", "OK", () -> assertFalse(SaveFlow.save(shell, open)));
		assertTrue(said.contains("read-only") && said.contains("another name"), said);
		assertArrayEquals(before, Files.readAllBytes(file));
		assertTrue(open.isDirty());
		assertTrue(SaveFlow.saveTo(shell, open, folder.resolve("elsewhere")), "nothing is lost");
		for (Path wanted : new Path[] { folder.resolve("none/x.relimages"), Files.createDirectory(folder.resolve("d.relimages")) }) {
			said = Dialogs.press("The case could not be saved", "OK", () -> assertFalse(SaveFlow.saveTo(shell, open, wanted)));
			assertTrue(said.contains(wanted.getFileName().toString()), said);
		}
		assertEquals("elsewhere.relimages", open.place(), "it stays where it was");
		assertFalse(open.isDirty());
	}

	@Test
	void closingAsksAboutChanges() throws IOException {
		CaseDocument open = workbenchFixture.copy("T4");
		open.save(folder.resolve("c.relimages"));
		WorkbenchFixture.rename(open, "Changed");
		String said = Dialogs.press("Save case", "Cancel", () -> assertFalse(Closing.close(WorkbenchFixture.page(), open)));
		assertTrue(said.contains("Changed"), said);
		assertEquals(1, OpenDocuments.get().all().size());
		Dialogs.press("Save case", "Save", () -> assertTrue(Closing.close(WorkbenchFixture.page(), open)));
		assertEquals(0, OpenDocuments.get().all().size());
		assertEquals(0, WorkbenchFixture.page().getEditorReferences().length);
		CaseDocument again = CaseDocument.read(folder.resolve("c.relimages"));
		assertEquals("Changed", again.title());
		OpenDocuments.get().add(again);
		WorkbenchFixture.rename(again, "Given up");
		Dialogs.press("Save case", "Don\u2019t Save", () -> assertTrue(Closing.close(WorkbenchFixture.page(), again)));
		assertEquals("Changed", CaseDocument.read(folder.resolve("c.relimages")).title());
	}
}
