// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.design.Design;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.ui.crumb.Crumb;
import org.relationalimages.viewpoint.ui.pad.Opening;
import org.relationalimages.workbench.open.FileDrop;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.RecentFiles;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Breadcrumbs, recent files, dropped files, and what was in view before the program ended. */
class WaysToDiagramsTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final IWorkbenchPage page = WorkbenchFixture.page();

	@BeforeEach
	@AfterEach
	void forget() {
		RecentFiles.turn(true);
		RecentFiles.clear();
	}

	private static List<String> beside(Crumb crumb) {
		return crumb.siblings().get().stream().map(Opening::label).toList();
	}

	@Test
	void theWayToADiagramLeadsToWhatIsBesideIt() {
		CaseDocument open = workbenchFixture.copy("T4");
		List<Crumb> way = WorkbenchFixture.editor().source().crumbs();
		assertEquals(List.of(open.title(), Design.IMAGE_LAYERS), way.stream().map(Crumb::text).toList());
		assertEquals(List.of(open.title()), beside(way.getFirst()));
		assertTrue(beside(way.getLast()).containsAll(List.of(Design.IMAGE_LAYERS, Design.PEOPLE_AND_BONDS)), beside(way.getLast()).toString());
		way.getLast().siblings().get().stream().filter(one -> one.label().equals(Design.PEOPLE_AND_BONDS)).findFirst().orElseThrow().open().run();
		EventLoop.settle();
		assertEquals(Design.PEOPLE_AND_BONDS, WorkbenchFixture.editor().diagram().description().name());
		CaseDiagram paradox = open.diagrams().stream().filter(one -> one.description().name().equals(Design.PARADOX)).findFirst().orElseThrow();
		OpenFlow.openDiagram(page, paradox);
		way = WorkbenchFixture.editor().source().crumbs();
		assertEquals(List.of("case", "element", "diagram"), way.stream().map(Crumb::kind).toList());
		assertTrue(beside(way.get(1)).contains(way.get(1).text()));
		WorkbenchFixture.rename(open, "Another title");
		assertEquals("Another title", WorkbenchFixture.editor().source().crumbs().getFirst().text());
	}

	@Test
	void aFileOfTheListOpensWithTheZoomItHad() throws IOException {
		Path file = folder.resolve("K 17.relimages");
		CaseDocument open = workbenchFixture.copy("T4");
		open.save(file);
		EventLoop.settle();
		WorkbenchFixture.rename(open, "K 17");
		assertEquals(List.of(file), RecentFiles.list());
		WorkbenchFixture.editor().viewer().zoom().setZoom(0.05);
		WorkbenchFixture.drop(open);
		RecentFiles.open(page, file);
		EventLoop.settle();
		assertEquals(0.05, WorkbenchFixture.editor().viewer().zoom().getZoom(), 0.0001);
		RecentFiles.turn(false);
		assertEquals(List.of(), RecentFiles.list());
	}

	@Test
	void aDroppedTextBecomesElementsAfterAPreviewAndOtherFilesAreRefused() throws IOException {
		CaseDocument open = workbenchFixture.copy("T4");
		String before = WorkbenchFixture.model(open);
		Path text = Files.writeString(folder.resolve("list.txt"), "\u2022 first\n\u2022 second\n");
		String[] shown = new String[1];
		Dialogs.answer("Paste", dialog -> {
			shown[0] = Dialogs.texts(dialog);
			Dialogs.press(dialog, "Cancel");
		}, () -> FileDrop.take(page, text));
		assertTrue(shown[0].contains("2 elements"), shown[0]);
		assertEquals(before, WorkbenchFixture.model(open));
		FileDrop.take(page, Files.write(folder.resolve("photo.png"), new byte[] { 1, 2 }));
		assertTrue(Dialogs.statusLine().contains("\u201cphoto.png\u201d is neither a case"), Dialogs.statusLine());
		Path file = folder.resolve("dropped.relimages");
		open.save(file);
		WorkbenchFixture.drop(open);
		FileDrop.take(page, file);
		EventLoop.settle();
		assertFalse(WorkbenchFixture.editor() == null);
	}
}
