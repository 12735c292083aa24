// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.tests.support.PrivateHome;
import org.relationalimages.workbench.open.DiagramInputFactory;
import org.relationalimages.workbench.tests.support.DialogSequence;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;
import org.relationalimages.workbench.traces.ForgettingTraces;

/** What the program keeps of cases besides their files, and how it is forgotten. */
class TracesDialogTest {

	private static final String TITLE = "Forget traces";

	@TempDir
	Path folder;

	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final Shell shell = WorkbenchFixture.window().getShell();
	private PrivateHome home;
	private CaseDocument open;
	private Path file;

	@BeforeEach
	void saveTwice() throws IOException {
		home = new PrivateHome(folder.resolve("private"));
		open = workbenchFixture.copy("T4");
		file = folder.resolve("Akte M\u00fcller.relimages");
		open.save(file);
		WorkbenchFixture.rename(open, "Later");
		open.save(file);
	}

	@AfterEach
	void close() {
		workbenchFixture.close();
		DiagramInputFactory.turn(true);
		home.close();
	}

	private static Tree tree(Shell dialog) {
		return Dialogs.first(dialog, Tree.class);
	}

	private static void check(Shell dialog, String group) {
		TreeItem item = Arrays.stream(tree(dialog).getItems()).filter(one -> one.getText().startsWith(group)).findFirst().orElseThrow();
		item.setChecked(true);
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		tree(dialog).notifyListeners(SWT.Selection, event);
	}

	@Test
	void whatIsChosenIsForgottenAndTold() {
		assertEquals(1, Backups.ofUser().of(file).size());
		String[] said = new String[2];
		DialogSequence.play(() -> ForgettingTraces.run(shell), new DialogSequence.Turn(TITLE, dialog -> {
			said[0] = Dialogs.texts(dialog) + Arrays.stream(tree(dialog).getItems()).flatMap(group -> Arrays.stream(group.getItems()))
					.map(TreeItem::getText).toList();
			assertFalse(Dialogs.canPress(dialog, "Forget"), "nothing is forgotten unasked");
			check(dialog, "Backups in the private folder");
			Dialogs.press(dialog, "Forget");
		}), new DialogSequence.Turn(TITLE, dialog -> {
			said[1] = Dialogs.texts(dialog);
			Dialogs.press(dialog, "OK");
		}));
		assertTrue(said[0].contains(folder.resolve("private").toString()) && said[0].contains("M\u00fcller"), said[0]);
		assertTrue(said[1].contains("removed"), said[1]);
		assertEquals(List.of(), Backups.ofUser().of(file));
		assertTrue(Files.exists(file), "cases stay");
	}

	@Test
	void whoCancelsForgetsNothing() {
		Dialogs.answer(TITLE, dialog -> {
			check(dialog, "Backups");
			Dialogs.press(dialog, "Cancel");
		}, () -> ForgettingTraces.run(shell));
		assertEquals(1, Backups.ofUser().of(file).size());
	}

	@Test
	void unsavedChangesOfAnOpenCaseAreKeptAndTheUserIsTold() {
		WorkbenchFixture.rename(open, "Unsaved");
		open.autosave().orElseThrow().flush();
		String[] said = new String[1];
		DialogSequence.play(() -> ForgettingTraces.run(shell), new DialogSequence.Turn(TITLE, dialog -> {
			check(dialog, "Unsaved changes");
			Dialogs.press(dialog, "Forget");
		}), new DialogSequence.Turn(TITLE, dialog -> {
			said[0] = Dialogs.texts(dialog);
			Dialogs.press(dialog, "OK");
		}));
		assertTrue(said[0].contains("kept until it is saved"), said[0]);
	}

	@Test
	void rememberedDiagramsAreForgotten() throws IOException {
		Path memory = new File(Platform.getInstanceLocation().getURL().getPath()).toPath()
				.resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi");
		Files.createDirectories(memory.getParent());
		Files.writeString(memory, "<persist factoryID=\"org.relationalimages.workbench.diagramMemory\" file=\"" + file + "\"/>");
		assertNotNull(WorkbenchFixture.editor().getEditorInput().getPersistable());
		DialogSequence.play(() -> ForgettingTraces.run(shell), new DialogSequence.Turn(TITLE, dialog -> {
			check(dialog, "Diagrams that come back");
			Dialogs.press(dialog, "Forget");
		}), new DialogSequence.Turn(TITLE, dialog -> Dialogs.press(dialog, "OK")));
		assertFalse(Files.exists(memory));
		assertNull(WorkbenchFixture.editor().getEditorInput().getPersistable(), "nor is it written again at the end");
	}

	@Test
	void diagramsAreRememberedOnlyWhileThatIsWished() {
		assertNotNull(WorkbenchFixture.editor().getEditorInput().getPersistable());
		assertFalse(WorkbenchFixture.editor().getEditorInput().exists(), "the platform keeps no list of what was open lately");
		DiagramInputFactory.turn(false);
		assertNull(WorkbenchFixture.editor().getEditorInput().getPersistable());
		DiagramInputFactory.turn(true);
		DiagramInputFactory.forgetOpen();
		assertNull(WorkbenchFixture.editor().getEditorInput().getPersistable());
	}
}
