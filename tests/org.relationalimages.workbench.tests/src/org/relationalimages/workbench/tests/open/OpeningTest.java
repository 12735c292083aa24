// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.CaseLauncher;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Opening files: what is refused is told in one sentence, what is open is shown. */
class OpeningTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	private Path file(String content) throws IOException {
		return Files.writeString(folder.resolve("in.relimages"), content);
	}

	@Test
	void damagedFilesAreRefusedWithASentence() throws IOException {
		// A case of its own, of which no backup is known.
		String good = ShippedFiles.text("T4").replaceFirst(" id=\"[^\"]+\"", " id=\"" + java.util.UUID.randomUUID() + "\"");
		refused(file(""), "in.relimages");
		refused(file(good.substring(0, good.length() / 2)), "line");
		refused(file(good.replace(" picture=", " pictur=")), "pictur");
		refused(file("<?xml version=\"1.0\"?><html/>"), "html");
		refused(file("\u0000\u0001 not at all"), "in.relimages");
		refused(folder.resolve("missing.relimages"), "missing.relimages");
		refused(folder, folder.getFileName().toString());
	}

	private void refused(Path file, String sentence) {
		String said = Dialogs.press("The case could not be opened", "OK",
				() -> assertTrue(OpenFlow.open(WorkbenchFixture.page(), file).isEmpty()));
		assertTrue(said.contains(sentence), said);
		assertFalse(said.contains("Exception") || said.contains("\tat "), said);
		assertEquals(0, OpenDocuments.get().all().size());
		assertEquals(0, WorkbenchFixture.page().getEditorReferences().length);
		workbenchFixture.errors.clear();
	}

	@Test
	void anOpenFileIsShownNotReadTwice() throws IOException {
		Path file = file(ShippedFiles.text("T4"));
		Files.writeString(folder.resolve("in.relimages.views"), views());
		CaseDocument open = OpenFlow.open(WorkbenchFixture.page(), file).orElseThrow();
		var editor = WorkbenchFixture.editor();
		WorkbenchFixture.page().activate(WorkbenchFixture.navigator());
		assertSame(open, OpenFlow.open(WorkbenchFixture.page(), folder.resolve("y/../in.relimages")).orElseThrow());
		assertSame(editor, WorkbenchFixture.page().getActiveEditor());
		new CaseLauncher().open(IPath.fromPath(file));
		assertEquals(1, OpenDocuments.get().all().size());
		assertFalse(open.isDirty());
	}

	private static String views() throws IOException {
		try (InputStream in = TeachingCases.find("T4").orElseThrow().views().orElseThrow()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void aFileWithoutItsLayoutOpensWithoutAQuestion() throws IOException {
		CaseDocument open = OpenFlow.open(WorkbenchFixture.page(), file(ShippedFiles.text("T4"))).orElseThrow();
		EventLoop.settle();
		assertEquals(1, open.notes().size());
		assertTrue(WorkbenchFixture.editor().diagram().children().size() > 0);
	}

	@Test
	void aCaseOfAnOlderVersionIsToldOnceAndKeptAsBackup() throws IOException {
		String old = ShippedFiles.text("T4").replaceFirst("schemaVersion=\"[^\"]*\"", "schemaVersion=\"1.0\"");
		Path file = file(old);
		Files.writeString(folder.resolve("in.relimages.views"), views());
		CaseDocument open = OpenFlow.open(WorkbenchFixture.page(), file).orElseThrow();
		EventLoop.settle();
		assertTrue(Dialogs.statusLine().contains("[Made with version 1.0; saving writes the new form, the old one is kept.]"), Dialogs.statusLine());
		assertFalse(open.isDirty(), "opening changes nothing");
		open.save(file);
		assertTrue(Files.readString(file).contains("schemaVersion=\"" + CaseFiles.SCHEMA_VERSION + "\""));
		assertEquals(old, Files.readString(Backups.ofUser().of(file).get(0).file()));
	}

	@Test
	void aDamagedLayoutCostsTheLayoutOnly() throws IOException {
		Path file = file(ShippedFiles.text("T4"));
		Files.writeString(folder.resolve("in.relimages.views"), "<views><oops");
		String said = Dialogs.press("Layout", "OK", () -> assertTrue(OpenFlow.open(WorkbenchFixture.page(), file).isPresent()));
		assertTrue(said.contains("in.relimages.views"), said);
		assertTrue(WorkbenchFixture.editor().diagram().children().size() > 0);
	}
}
