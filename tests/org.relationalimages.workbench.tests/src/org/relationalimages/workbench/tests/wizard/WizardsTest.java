// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.cases.Template;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.status.CleanTyping;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;
import org.relationalimages.workbench.wizard.Wizards;

/** The wizards, filled in as a user does. */
class WizardsTest {

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	@Test
	void aCaseIsMadeFromEachTemplateWithIdsOfItsOwn() throws IOException {
		for (Template template : TeachingCases.templates()) {
			Dialogs.answer("New Case", shell -> {
				assertFalse(Dialogs.canPress(shell, "Finish"), "a title is needed");
				Dialogs.first(shell, Text.class).setText("  Case \u201cK\u201d  ");
				choose(shell, template);
				Dialogs.press(shell, "Finish");
			}, () -> Wizards.newCase(WorkbenchFixture.window()));
			CaseDocument fresh = OpenDocuments.get().all().getLast();
			assertEquals("Case \u201cK\u201d", fresh.title());
			assertEquals(CaseKind.CLINICAL, fresh.root().getKind());
			assertTrue(fresh.isDirty() && fresh.file().isEmpty());
			assertEquals(fresh.root(), EcoreUtil.getRootContainer(WorkbenchFixture.editor().diagram().target()));
			Set<String> ids = ids(fresh.root());
			ids.retainAll(ids(ShippedFiles.load(template)));
			assertEquals(Set.of(), ids, template.id());
			fresh.save(folder.resolve(template.id() + ".relimages"));
			assertTrue(EcoreUtil.equals(fresh.root(), CaseDocument.read(folder.resolve(template.id() + ".relimages")).root()));
		}
		assertEquals(3, OpenDocuments.get().all().size());
	}

	@Test
	void charactersThatNoFileHoldsAreLeftOutOfATitleAndCancelMakesNothing() {
		Dialogs.answer("New Case", shell -> {
			Dialogs.first(shell, Text.class).setText(" \t ");
			assertFalse(Dialogs.canPress(shell, "Finish"));
			Dialogs.first(shell, Text.class).setText("a\u0001");
			assertEquals("a", Dialogs.first(shell, Text.class).getText());
			assertTrue(Dialogs.texts(shell).contains(CleanTyping.TOLD), Dialogs.texts(shell));
			assertTrue(Dialogs.canPress(shell, "Finish"));
			Dialogs.first(shell, Text.class).setText("good");
			assertTrue(Dialogs.canPress(shell, "Finish"));
			Dialogs.press(shell, "Cancel");
		}, () -> Wizards.newCase(WorkbenchFixture.window()));
		assertEquals(0, OpenDocuments.get().all().size());
	}

	@Test
	void aTeachingCaseIsCopied() {
		Dialogs.answer("Import Teaching Case", shell -> {
			var list = Dialogs.first(shell, org.eclipse.swt.widgets.List.class);
			assertEquals(8, list.getItemCount());
			list.select(3);
			list.notifyListeners(SWT.Selection, new Event());
			assertTrue(Dialogs.texts(shell).contains(TeachingCases.find("T4").orElseThrow().summary()));
			Dialogs.press(shell, "Finish");
		}, () -> Wizards.teachingCase(WorkbenchFixture.window()));
		CaseDocument copy = OpenDocuments.get().all().get(0);
		assertEquals("Chen Jing: two fears", copy.title());
		assertFalse(copy.isTeachingMaster());
		assertTrue(copy.isDirty());
		CaseDocument master = workbenchFixture.open("T4");
		assertNotEquals(copy, master);
		assertEquals(WorkbenchFixture.places(master.show(master.diagrams().get(0))), WorkbenchFixture.places(copy.show(copy.diagrams().get(0))),
				"the layout comes along");
	}

	@Test
	void theExportAsksBeforeItReplaces() throws IOException {
		CaseDocument open = workbenchFixture.copy("T4");
		export(open, shell -> Dialogs.press(shell, "Finish"));
		Path svg = folder.resolve("Chen Jing - two fears - Image Layers.svg");
		assertTrue(Files.exists(svg), names());
		Files.writeString(svg, "mine");
		export(open, shell -> {
			String said = Dialogs.press("Export", "No", () -> Dialogs.press(shell, "Finish"));
			assertTrue(said.contains("exist already"), said);
			Dialogs.press(shell, "Cancel");
		});
		assertEquals("mine", Files.readString(svg));
		export(open, shell -> {
			text(shell).setText("relative/folder");
			assertFalse(Dialogs.canPress(shell, "Finish"));
			Dialogs.press(shell, "Cancel");
		});
	}

	private void export(CaseDocument open, java.util.function.Consumer<Shell> work) {
		Dialogs.answer("Export", shell -> {
			Combo format = Dialogs.first(shell, Combo.class); // it remembers what was chosen last
			format.select(List.of(format.getItems()).indexOf("Pictures that scale without loss (SVG)"));
			format.notifyListeners(SWT.Selection, new Event());
			text(shell).setText(folder.toString());
			work.accept(shell);
		}, () -> Wizards.export(WorkbenchFixture.window(), open));
	}

	/** The field of the folder: the last that can be typed into. */
	private static Text text(Shell shell) {
		return Dialogs.all(shell).stream().filter(one -> one instanceof Text text && text.getEditable()).map(Text.class::cast)
				.reduce((a, b) -> b).orElseThrow();
	}

	private String names() throws IOException {
		try (var files = Files.list(folder)) {
			return files.toList().toString();
		}
	}

	private static Button radio(Shell shell, String text) {
		for (Control one : Dialogs.all(shell))
			if (one instanceof Button button && (button.getStyle() & SWT.RADIO) != 0 && button.getText().equals(text))
				return button;
		throw new AssertionError("no choice " + text);
	}

	/** By arrows from the first one. */
	private static void choose(Shell shell, Template wanted) {
		for (Template at : TeachingCases.templates().subList(0, TeachingCases.templates().indexOf(wanted))) {
			Event arrow = new Event();
			arrow.detail = SWT.TRAVERSE_ARROW_NEXT;
			arrow.doit = true;
			radio(shell, at.title()).notifyListeners(SWT.Traverse, arrow);
			assertFalse(radio(shell, at.title()).getSelection());
		}
		assertTrue(radio(shell, wanted.title()).getSelection());
	}

	private static Set<String> ids(CaseFile root) {
		Set<String> ids = new HashSet<>(Set.of(EcoreUtil.getID(root)));
		root.eAllContents().forEachRemaining((EObject one) -> ids.add(EcoreUtil.getID(one)));
		return ids;
	}
}
