// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.Menus;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** The list of cases: what it shows, what it opens, and what its menu does. */
class NavigatorTest {

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private TreeViewer viewer;

	@BeforeEach
	void findTree() {
		viewer = (TreeViewer) WorkbenchFixture.navigator().getSite().getSelectionProvider();
		viewer.collapseAll();
	}

	@Test
	void anOpenCaseStandsThereWithItsDiagramsAndElements() {
		CaseDocument open = workbenchFixture.copy("T4");
		viewer.expandToLevel(open, 2);
		List<String> branches = texts(item(open).getItems());
		assertEquals("Diagrams  " + open.diagrams().size(), branches.get(0));
		assertTrue(branches.contains("Relational images  3") || branches.contains("Images  3"), branches.toString());
		assertEquals(Design.IMAGE_LAYERS, open.diagrams().get(0).description().name());
		assertTrue(item(open).getText().startsWith("*" + open.title()), "never saved: " + item(open).getText());
		assertTrue(item(open).getText().endsWith("not saved yet  consent: not needed (fiction), de-identified"), item(open).getText());
		assertTrue(item(open).getImage() != null);
	}

	@Test
	void theShelfHoldsAllTeachingCasesAndADoubleClickOpensOne() {
		TreeItem shelf = roots().get(0);
		assertTrue(shelf.getText().startsWith("Teaching cases"), shelf.getText());
		viewer.expandToLevel(2);
		assertEquals(8, shelf.getItemCount());
		doubleClick(shelf.getItem(3).getData());
		CaseDocument open = OpenDocuments.get().all().get(0);
		assertEquals("T4", open.teachingCase().orElseThrow().id());
		assertSame(open.root(), WorkbenchFixture.editor().diagram().target());
		viewer.expandToLevel(2);
		assertSame(open, roots().get(0).getItem(3).getData(), "open, it keeps its place on the shelf");
		assertFalse(roots().get(0).getItem(3).getText().startsWith("*"));
		open.session().execute("Change", () -> open.root().setTitle("Changed"));
		EventLoop.settle();
		assertTrue(roots().get(0).getItem(3).getText().startsWith("*"), roots().get(0).getItem(3).getText());
		open.session().undo();
		EventLoop.settle();
		assertFalse(roots().get(0).getItem(3).getText().startsWith("*"));
	}

	@Test
	void aDoubleClickOpensADiagramOrRevealsAnElement() {
		CaseDocument open = workbenchFixture.copy("T4");
		doubleClick(open.diagrams().get(1));
		assertEquals(Design.PEOPLE_AND_BONDS, WorkbenchFixture.editor().diagram().description().name());
		RelationalImage image = open.root().getImages().get(1);
		doubleClick(image);
		assertEquals(Design.IMAGE_LAYERS, WorkbenchFixture.editor().diagram().description().name());
		assertSame(image, WorkbenchFixture.editor().viewer().selectedElements().get(0).target());
		assertEquals(2, WorkbenchFixture.page().getEditorReferences().length, "no editor twice");
	}

	@Test
	void theFilterFindsElements() {
		CaseDocument open = workbenchFixture.copy("T4");
		viewer.collapseAll();
		viewer.setExpandedState(open, true);
		Text filter = Dialogs.first(viewer.getControl().getParent().getParent(), Text.class);
		filter.setText("swallowed");
		RelationalImage image = open.root().getImages().get(1);
		EventLoop.until("the filter has found it", () -> viewer.testFindItem(image) instanceof TreeItem);
		assertEquals(1, roots().size(), "the shelf holds nothing of the kind");
		assertTrue(all().size() < 30, "other entries are gone: " + all().size());
		filter.setText("");
		EventLoop.until("all is back", () -> roots().size() == 2);
		EventLoop.waitFor(3, () -> List.of(viewer.getExpandedElements()).equals(List.of(open)));
		assertEquals(List.of(open), List.of(viewer.getExpandedElements()), "it is unfolded as it was");
	}

	@Test
	void theMenuAddsAnElementThatIsShownAtOnce() {
		CaseDocument open = workbenchFixture.copy("T4");
		String before = WorkbenchFixture.model(open);
		viewer.setSelection(new StructuredSelection(open));
		choose("Add", ElementLabels.type(org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE));
		EObject made = open.root().getImages().get(3);
		assertEquals(List.of(made), viewer.getStructuredSelection().toList());
		assertTrue(viewer.testFindItem(made) instanceof TreeItem);
		open.session().undo();
		EventLoop.settle();
		assertEquals(before, WorkbenchFixture.model(open));
		assertTrue(viewer.testFindItem(made) == null);
	}

	@Test
	void theMenuDeletesWithUndo() {
		CaseDocument open = workbenchFixture.copy("T4");
		String before = WorkbenchFixture.model(open);
		RelationalImage image = open.root().getImages().get(0);
		viewer.setSelection(new StructuredSelection(List.of(image, image.getMeanings().get(0))), true);
		choose("Delete");
		assertFalse(open.root().getImages().contains(image));
		assertNotEquals(before, WorkbenchFixture.model(open));
		assertEquals("Delete 2 elements", open.session().undoLabel());
		open.session().undo();
		EventLoop.settle();
		assertEquals(before, WorkbenchFixture.model(open));
		assertTrue(viewer.testFindItem(image) != null || viewer.getTree().getItemCount() > 0);
	}

	@Test
	void whatACaseNeedsIsNotDeleted() {
		CaseDocument open = workbenchFixture.copy("T4");
		viewer.setSelection(new StructuredSelection(open.root().getPrivacy()), true);
		assertFalse(menu().contains("Delete"));
		viewer.setSelection(new StructuredSelection(open.root().getPersons()), true);
		assertFalse(menu().contains("Delete"), "one person at least must stay");
		viewer.setSelection(new StructuredSelection(open.root().getPersons().get(1)), true);
		assertTrue(menu().contains("Delete"));
	}

	@Test
	void editsElsewhereAreSeenAndExpandedBranchesStayOpen() {
		CaseDocument open = workbenchFixture.copy("T4");
		RelationalImage image = open.root().getImages().get(0);
		viewer.setSelection(new StructuredSelection(image), true);
		open.session().execute("Rename", () -> image.setPicture("Seen at once"));
		EventLoop.settle();
		assertEquals("Seen at once", item(image).getText());
		assertEquals(List.of(image), viewer.getStructuredSelection().toList());
	}

	private void doubleClick(Object entry) {
		viewer.setSelection(new StructuredSelection(entry), true);
		viewer.getTree().notifyListeners(SWT.DefaultSelection, new Event());
		EventLoop.settle();
	}

	private List<TreeItem> roots() {
		return Arrays.asList(viewer.getTree().getItems());
	}

	private TreeItem item(Object entry) {
		return (TreeItem) viewer.testFindItem(entry);
	}

	private List<TreeItem> all() {
		List<TreeItem> all = new ArrayList<>();
		collect(roots(), all);
		return all;
	}

	private static void collect(List<TreeItem> items, List<TreeItem> all) {
		for (TreeItem item : items) {
			all.add(item);
			collect(Arrays.asList(item.getItems()), all);
		}
	}

	private static List<String> texts(TreeItem[] items) {
		return Arrays.stream(items).map(TreeItem::getText).toList();
	}

	private List<String> menu() {
		return Menus.texts(viewer.getControl().getMenu());
	}

	private void choose(String... path) {
		Menus.choose(viewer.getControl().getMenu(), path);
	}
}
