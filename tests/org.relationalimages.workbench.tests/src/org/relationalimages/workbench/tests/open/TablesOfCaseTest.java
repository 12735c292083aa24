// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.tables.CaseTable;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.ui.table.TableEditor;
import org.relationalimages.workbench.open.DiagramInputFactory;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.Reveal;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Tables in the workbench: from the list of cases and from scratch, edited, undone, for reading only, and back at the next start. */
class TablesOfCaseTest {

	private static final String NEW_TABLE = "org.relationalimages.workbench.newTableCommand";

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	private static TableEditor editor() {
		return (TableEditor) WorkbenchFixture.page().getActiveEditor();
	}

	private static TableEditor open(CaseDocument of, String name) {
		CaseTable table = of.tables().stream().filter(one -> one.description().name().equals(name)).findFirst().orElseThrow();
		TableEditor editor = OpenFlow.openTable(WorkbenchFixture.page(), table).orElseThrow();
		EventLoop.settle();
		return editor;
	}

	@Test
	void theListOfCasesHasThoseWithContent() {
		CaseDocument open = workbenchFixture.copy("T4");
		TreeViewer viewer = (TreeViewer) WorkbenchFixture.navigator().getSite().getSelectionProvider();
		viewer.expandToLevel(open, 2);
		TreeItem group = ((TreeItem) viewer.testFindItem(open)).getItem(1);
		assertEquals("Tables  " + open.tables().size(), group.getText());
		assertTrue(open.tables().stream().anyMatch(table -> table.name().equals("Persons")));
		viewer.setSelection(new StructuredSelection(open.tables().getFirst()), true);
		Event event = new Event();
		event.item = (TreeItem) viewer.testFindItem(open.tables().getFirst());
		viewer.getTree().notifyListeners(SWT.DefaultSelection, event);
		EventLoop.settle();
		assertEquals("Chen Jing:\u2026fears \u2013 Persons", editor().getTitle());
	}

	@Test
	void editsAreStepsOfTheCase() {
		CaseDocument open = workbenchFixture.copy("T4");
		TableEditor editor = open(open, "Persons");
		String before = editor.body().cursor().line().label();
		String purpose = editor.body().lines().tree().getColumn(1).getToolTipText();
		assertTrue(purpose.contains(ElementLabels.help(CasesPackage.Literals.PERSON__PSEUDONYM)), purpose);
		type(editor, "Somebody else");
		assertEquals("Somebody else", open.root().getPersons().getFirst().getPseudonym());
		IAction undo = editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
		assertEquals("Undo Edit Pseudonym", undo.getText().replace("&", ""));
		undo.run();
		EventLoop.settle();
		assertEquals(before, open.root().getPersons().getFirst().getPseudonym());
		assertSame(open.root().getPersons().get(1), chosen(editor), "one line further down");
		assertTrue(editor.reveal(open.root().getPersons().getFirst()));
		assertSame(open.root().getPersons().getFirst(), chosen(editor));
	}

	private static void type(TableEditor editor, String text) {
		Tree tree = editor.body().lines().tree();
		editor.body().cursor().moveTo(editor.body().lines().shown().getFirst(), 1);
		press(tree, SWT.F2);
		Text field = (Text) Arrays.stream(tree.getChildren()).filter(Text.class::isInstance).findFirst().orElseThrow();
		field.setText(text);
		press(field, SWT.CR);
	}

	private static void press(Control control, int key) {
		Event event = new Event();
		event.keyCode = key;
		control.notifyListeners(SWT.KeyDown, event);
		EventLoop.settle();
	}

	private static EObject chosen(TableEditor editor) {
		return Adapters.adapt(((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement(), EObject.class);
	}

	@Test
	void anEmptyTableIsFoundUnderNewTable() {
		CaseDocument open = workbenchFixture.copy("T1");
		assertFalse(open.tables().stream().anyMatch(table -> table.name().equals("Exception Log")));
		Dialogs.answer("New Table", dialog -> {
			Table list = Dialogs.first(dialog, Table.class);
			List<String> names = Arrays.stream(list.getItems()).map(item -> item.getText()).toList();
			list.setSelection(names.indexOf("Exception Log"));
			list.notifyListeners(SWT.Selection, new Event());
			Dialogs.press(dialog, "Finish");
		}, () -> WorkbenchFixture.command(NEW_TABLE));
		EventLoop.settle();
		assertEquals("The child\u2026wered \u2013 Exception Log", editor().getTitle());
		assertTrue(Dialogs.texts(editor().body()).contains("There is nothing in it yet."));
		Button begin = Dialogs.first(editor().body(), Button.class);
		begin.notifyListeners(SWT.Selection, new Event());
		EventLoop.settle();
		assertTrue(open.tables().stream().anyMatch(table -> table.name().equals("Exception Log")));
	}

	@Test
	void aCaseForReadingOnlySaysWhy() {
		CaseDocument open = workbenchFixture.copy("T4");
		TableEditor editor = open(open, "Persons");
		open.refuseChanges("This case is open for reading only.");
		press(editor.body().lines().tree(), SWT.F2);
		assertTrue(Dialogs.statusLine().contains("for reading only"), Dialogs.statusLine());
	}

	@Test
	void showInListAndChecksLeadToTheLine() {
		CaseDocument open = workbenchFixture.copy("T4");
		TableEditor editor = open(open, "Persons");
		Reveal.to(WorkbenchFixture.page(), open.root().getPersons().get(1), null);
		EventLoop.settle();
		assertSame(open.root().getPersons().get(1), chosen(editor), "the table in front shows it");
		Reveal.inList(WorkbenchFixture.page(), open.root().getPersons().get(1));
		EventLoop.settle();
		TreeViewer viewer = (TreeViewer) WorkbenchFixture.navigator().getSite().getSelectionProvider();
		assertSame(open.root().getPersons().get(1), viewer.getStructuredSelection().getFirstElement());
	}

	@Test
	void tablesComeBackAndCloseWithTheirCase() throws PartInitException {
		CaseDocument open = workbenchFixture.open("T4");
		TableEditor editor = open(open, "Persons");
		XMLMemento memento = XMLMemento.createWriteRoot("editor");
		editor.getEditorInput().getPersistable().saveState(memento);
		WorkbenchFixture.drop(open);
		assertEquals(0, WorkbenchFixture.page().getEditorReferences().length);
		IEditorInput input = (IEditorInput) new DiagramInputFactory().createElement(memento);
		assertEquals("Persons", input.getName());
		assertTrue(WorkbenchFixture.page().openEditor(input, TableEditor.ID) instanceof TableEditor);
	}
}
