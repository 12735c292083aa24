// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.workbench.open.Closing;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.open.OpenCases;
import org.relationalimages.workbench.open.Saving;

/** When a case counts as changed, and how it comes to disk. */
class SavingTest {

	@TempDir
	Path folder;

	private final Bench bench = new Bench();
	private final Shell shell = Bench.window().getShell();

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void aCopyIsUnsavedUntilItIsSavedAndCleanUntilItIsChanged() throws IOException {
		OpenCase open = bench.copy("T4");
		assertTrue(open.isDirty());
		assertTrue(Bench.editor().isDirty());
		assertEquals("Chen Jing - two fears.relimages", open.suggestedFileName());
		open.save(folder.resolve("a.relimages"));
		Bench.settle();
		assertFalse(open.isDirty());
		assertFalse(Bench.editor().isDirty());
		assertTrue(Files.exists(folder.resolve("a.relimages.views")), "the layout lies beside it");
		rename(open, "Other");
		assertTrue(Bench.editor().isDirty());
		Bench.command("org.eclipse.ui.file.save");
		assertFalse(open.isDirty());
		assertTrue(Files.readString(folder.resolve("a.relimages")).contains("title=\"Other\""));
		open.session().undo();
		assertTrue(open.isDirty(), "undoing what was saved is a change");
		open.session().redo();
		assertFalse(open.isDirty());
	}

	@Test
	void aLabelBeingTypedIsSavedToo() throws IOException {
		OpenCase open = bench.copy("T4");
		open.save(folder.resolve("a.relimages"));
		Canvas canvas = new Canvas(Bench.editor());
		canvas.take("Image");
		Bounds band = canvas.node("Present").absoluteBounds();
		canvas.click(band.x() + 18, band.y() + 108);
		canvas.field().setText("half a sentence");
		Bench.command("org.eclipse.ui.file.save");
		assertTrue(Files.readString(folder.resolve("a.relimages")).contains("picture=\"half a sentence\""));
		assertFalse(open.isDirty());
		assertNull(canvas.field());
	}

	@Test
	void aTeachingCaseIsCleanUntilItIsChanged() throws IOException {
		OpenCase open = bench.open("T4");
		assertFalse(open.isDirty());
		assertTrue(open.isTeachingMaster());
		rename(open, "Mine");
		assertTrue(open.isDirty());
		open.save(folder.resolve("mine.relimages"));
		assertFalse(open.isTeachingMaster());
		assertEquals("mine.relimages", open.place());
		OpenCase master = bench.open("T4");
		assertFalse(master == open, "the one on the shelf is as it was");
		assertEquals("Chen Jing: two fears", master.title());
	}

	@Test
	void twoCasesAreIndependent() throws IOException {
		OpenCase one = bench.copy("T4");
		OpenCase two = bench.copy("T6");
		one.save(folder.resolve("one.relimages"));
		two.save(folder.resolve("two.relimages"));
		byte[] before = Files.readAllBytes(folder.resolve("two.relimages"));
		rename(one, "Changed");
		assertTrue(one.isDirty());
		assertFalse(two.isDirty());
		assertFalse(two.session().canUndo());
		assertTrue(Saving.save(shell, one));
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("two.relimages")));
		Bench.drop(one);
		assertEquals(two, OpenCases.get().all().get(0));
		assertEquals(1, Bench.page().getEditorReferences().length);
	}

	@Test
	void theFileOfAnotherOpenCaseIsRefused() throws IOException {
		OpenCase one = bench.copy("T4");
		OpenCase two = bench.copy("T6");
		Path file = folder.resolve("one.relimages");
		one.save(file);
		byte[] before = Files.readAllBytes(file);
		Path alias = Files.createSymbolicLink(folder.resolve("alias.relimages"), file);
		for (Path wanted : new Path[] { file, folder.resolve("one"), folder.resolve("x/../one.relimages"), alias }) {
			String said = Dialogs.press("Save Case As", "OK", () -> assertFalse(Saving.saveTo(shell, two, wanted)));
			assertTrue(said.contains("is open here as another case"), said);
		}
		assertArrayEquals(before, Files.readAllBytes(file));
		assertTrue(two.file().isEmpty());
	}

	@Test
	void theUsualEndingIsAdded() {
		OpenCase open = bench.copy("T4");
		assertTrue(Saving.saveTo(shell, open, folder.resolve("v1.2")));
		assertEquals(folder.resolve("v1.2.relimages"), open.file().orElseThrow());
	}

	@Test
	void whatCannotBeWrittenIsToldAndTheOldFileIsWhole() throws IOException {
		OpenCase open = bench.copy("T4");
		Path file = folder.resolve("locked.relimages");
		open.save(file);
		byte[] before = Files.readAllBytes(file);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		rename(open, "Changed");
		String said = Dialogs.press("The case could not be saved", "OK", () -> assertFalse(Saving.save(shell, open)));
		assertTrue(said.contains("read-only") && said.contains("another name"), said);
		assertArrayEquals(before, Files.readAllBytes(file));
		assertTrue(open.isDirty());
		assertTrue(Saving.saveTo(shell, open, folder.resolve("elsewhere")), "nothing is lost");
		for (Path wanted : new Path[] { folder.resolve("none/x.relimages"), Files.createDirectory(folder.resolve("d.relimages")) }) {
			said = Dialogs.press("The case could not be saved", "OK", () -> assertFalse(Saving.saveTo(shell, open, wanted)));
			assertTrue(said.contains(wanted.getFileName().toString()), said);
		}
		assertEquals("elsewhere.relimages", open.place(), "it stays where it was");
		assertFalse(open.isDirty());
	}

	@Test
	void closingAsksAboutChanges() throws IOException {
		OpenCase open = bench.copy("T4");
		open.save(folder.resolve("c.relimages"));
		rename(open, "Changed");
		String said = Dialogs.press("Save case", "Cancel", () -> assertFalse(Closing.close(Bench.page(), open)));
		assertTrue(said.contains("Changed"), said);
		assertEquals(1, OpenCases.get().all().size());
		Dialogs.press("Save case", "Save", () -> assertTrue(Closing.close(Bench.page(), open)));
		assertEquals(0, OpenCases.get().all().size());
		assertEquals(0, Bench.page().getEditorReferences().length);
		OpenCase again = OpenCase.read(folder.resolve("c.relimages"));
		assertEquals("Changed", again.title());
		OpenCases.get().add(again);
		rename(again, "Given up");
		Dialogs.press("Save case", "Don\u2019t Save", () -> assertTrue(Closing.close(Bench.page(), again)));
		assertEquals("Changed", OpenCase.read(folder.resolve("c.relimages")).title());
	}

	static void rename(OpenCase open, String title) {
		open.session().execute("Rename", () -> open.root().setTitle(title));
		Bench.settle();
	}
}
