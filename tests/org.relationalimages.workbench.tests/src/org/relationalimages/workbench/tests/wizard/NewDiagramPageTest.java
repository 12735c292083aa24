// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.design.Design;
import org.relationalimages.design.DiagramArea;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.NewCases;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.DiagramBeginning;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;
import org.relationalimages.workbench.wizard.Wizards;

/** The page that offers the kinds of diagrams, says what each is for, and helps where something is missing. */
class NewDiagramPageTest {

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	private static List<TreeItem> kinds(Shell shell) {
		return List.of(Dialogs.first(shell, Tree.class).getItems()).stream().flatMap(area -> List.of(area.getItems()).stream()).toList();
	}

	private static void choose(Shell shell, DiagramKind kind) {
		Tree tree = Dialogs.first(shell, Tree.class);
		TreeItem item = kinds(shell).stream().filter(one -> one.getData() == kind).findFirst().orElseThrow();
		tree.setSelection(item);
		Event event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Selection, event);
	}

	private static String chosen(Shell shell) {
		return Dialogs.first(shell, Tree.class).getSelection()[0].getText();
	}

	private static Optional<Button> offer(Shell shell, String words) {
		return Dialogs.all(shell).stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.isVisible() && button.getText().equals(words)).findFirst();
	}

	private static void page(CaseDocument open, Consumer<Shell> work) {
		Dialogs.answer("New Diagram", work, () -> Wizards.newDiagram(WorkbenchFixture.window(), open));
	}

	private static CaseDocument fresh(String title) throws IOException {
		CaseDocument fresh = NewCases.fromTemplate(TeachingCases.templates().get(0), title);
		OpenDocuments.get().add(fresh);
		return fresh;
	}

	private static DiagramKind kind(String name) {
		return DiagramKind.named(name).orElseThrow();
	}

	@Test
	void allKindsStandBeneathWhatTheyAreAboutEachWithItsPurpose() {
		CaseDocument open = workbenchFixture.copy("T4");
		page(open, shell -> {
			Tree tree = Dialogs.first(shell, Tree.class);
			assertEquals(List.of(DiagramArea.values()).stream().filter(area -> !area.kinds().isEmpty()).map(DiagramArea::title).toList(),
					List.of(tree.getItems()).stream().map(TreeItem::getText).toList());
			assertEquals(DiagramKind.ALL.size(), kinds(shell).size());
			for (DiagramKind kind : DiagramKind.ALL) {
				choose(shell, kind);
				assertTrue(chosen(shell).startsWith(kind.name()), chosen(shell));
				String purpose = CaseDesign.description(kind.name()).definition().text("endUserDocumentation").strip();
				assertFalse(purpose.isEmpty(), kind.name());
				assertTrue(Dialogs.texts(shell).replace("&&", "&").contains(purpose), Dialogs.texts(shell));
				assertEquals(chosen(shell).endsWith("not yet"), !Dialogs.canPress(shell, "Finish"), kind.name());
			}
			Dialogs.press(shell, "Cancel");
		});
	}

	@Test
	void aDiagramOfEachKindIsMadeWhereThereIsSomethingItCanBeAbout() {
		CaseDocument open = workbenchFixture.copy("T8");
		for (DiagramKind kind : DiagramKind.ALL) {
			var description = CaseDesign.description(kind.name());
			page(open, shell -> {
				choose(shell, kind);
				assertEquals(open.layouts().targetsOf(description).size(), Dialogs.first(shell, Combo.class).getItemCount());
				assertTrue(Dialogs.canPress(shell, "Finish"), kind.name());
				Dialogs.press(shell, "Finish");
			});
			assertEquals(description, WorkbenchFixture.editor().diagram().description());
			assertTrue(open.layouts().targetsOf(description).contains(WorkbenchFixture.editor().diagram().target()));
		}
	}

	@Test
	void whatADiagramCannotBeAboutYetIsToldAndNothingIsOfferedThatHasToBeDrawn() throws IOException {
		CaseDocument fresh = fresh("Empty");
		for (DiagramKind kind : DiagramKind.ALL) {
			if (!fresh.layouts().targetsOf(CaseDesign.description(kind.name())).isEmpty())
				continue;
			DiagramBeginning beginning = DiagramBeginning.of(kind, fresh.root());
			page(fresh, shell -> {
				choose(shell, kind);
				assertTrue(chosen(shell).endsWith("not yet"), chosen(shell));
				assertTrue(Dialogs.texts(shell).replace("&&", "&").contains(beginning.missing()), Dialogs.texts(shell));
				assertEquals(beginning.isOffered(), offer(shell, beginning.offer()).isPresent(), kind.name());
				assertFalse(Dialogs.canPress(shell, "Finish"));
				Dialogs.press(shell, "Cancel");
			});
		}
		assertFalse(fresh.session().canUndo(), "looking changes nothing");
	}

	@Test
	void aCoupleIsBegunFromTheTwoPartnersAndThenHasItsPicture() throws IOException {
		CaseDocument fresh = fresh("Two");
		fresh.session().execute("Two", () -> {
			fresh.root().getPersons().clear();
			Relationship married = CasesFactory.eINSTANCE.createRelationship();
			married.setKind(RelationshipKind.MARRIED);
			for (String name : List.of("Ada", "Bo")) {
				Person person = CasesFactory.eINSTANCE.createPerson();
				person.setPseudonym(name);
				person.setRole(PersonRole.CLIENT);
				fresh.root().getPersons().add(person);
				married.getEnds().add(person);
			}
			fresh.root().getRelationships().add(married);
		});
		page(fresh, shell -> {
			choose(shell, kind(Design.DYAD_REGULATION));
			assertTrue(Dialogs.texts(shell).contains("about a couple, and none is noted yet"), Dialogs.texts(shell));
			offer(shell, "Make Ada and Bo a couple").orElseThrow().notifyListeners(SWT.Selection, new Event());
			assertEquals(Design.DYAD_REGULATION, chosen(shell));
			assertTrue(offer(shell, "Make Ada and Bo a couple").isEmpty());
			assertTrue(Dialogs.canPress(shell, "Finish"));
			Dialogs.press(shell, "Finish");
		});
		var dyad = fresh.root().getDyads().getFirst();
		assertEquals(fresh.root().getPersons(), dyad.getPartners());
		assertSame(fresh.root().getRelationships().getFirst(), dyad.getRelationship());
		assertSame(dyad, WorkbenchFixture.editor().diagram().target());
		assertEquals("Make Ada and Bo a couple", fresh.session().undoLabel());
	}
}
