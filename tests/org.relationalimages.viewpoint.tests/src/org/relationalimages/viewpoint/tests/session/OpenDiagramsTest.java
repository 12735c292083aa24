// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.dump.DiagramDump;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.tests.tool.ToolsCase;

/** Open diagrams of a session. */
class OpenDiagramsTest {

	@TempDir
	Path folder;

	private ToolsCase at;

	@BeforeEach
	void open() throws Exception {
		at = new ToolsCase(folder);
	}

	private DDiagram another() {
		return at.session.diagrams().open(at.diagram.description(), at.diagram.target());
	}

	private static String dump(DDiagram diagram) {
		return new DiagramDump(diagram, true).toJson();
	}

	private void deleteItem() {
		EObject item = at.object("//@boxes.0/@items.0");
		at.session.execute("Delete", () -> at.session.delete(item));
	}

	@Test
	void viewsKeepTheirIdentityOverUndoAndRedo() {
		DDiagramElement view = at.view("//@boxes.0/@items.0");
		deleteItem();
		assertNull(view.parent());
		at.session.undo();
		assertSame(view, at.view("//@boxes.0/@items.0"));
		at.session.redo();
		assertNull(view.parent());
	}

	@Test
	void allOpenDiagramsFollow() {
		DDiagram second = another();
		String first = dump(at.diagram);
		deleteItem();
		assertEquals(dump(at.diagram), dump(second));
		at.session.undo();
		assertEquals(first, dump(at.diagram));
		assertEquals(first, dump(second));
	}

	@Test
	void aDiagramOpenedAfterAStepFollowsItsUndoAndRedo() {
		String whole = dump(at.diagram);
		deleteItem();
		DDiagram later = another();
		String without = dump(later);
		EObject box = at.object("//@boxes.1");
		at.session.execute("Rename", () -> box.eSet(box.eClass().getEStructuralFeature("name"), "C"));
		String renamed = dump(later);
		at.session.undo();
		at.session.undo();
		assertEquals(at.diagram.children().size(), later.children().size());
		assertEquals(whole, dump(at.diagram));
		at.session.redo();
		assertEquals(without, dump(later));
		at.session.redo();
		assertEquals(renamed, dump(later));
	}

	@Test
	void aClosedDiagramIsLeftAlone() {
		DDiagram second = another();
		deleteItem();
		at.session.diagrams().close(second);
		List<DDiagramElement> closed = List.copyOf(second.children());
		at.session.undo();
		assertEquals(closed, second.children());
		assertEquals(List.of(at.diagram), at.session.diagrams().all());
		assertThrows(IllegalArgumentException.class, () -> at.session.diagrams().close(second));
	}

	@Test
	void movingAndHidingAreViewOnlySteps() {
		AbstractDNode view = (AbstractDNode) at.view("//@boxes.0");
		at.session.arrange("Move", at.diagram, change -> change.bounds(view, new Bounds(1, 2, 3, 4)));
		assertTrue(at.session.isUndoViewOnly());
		assertTrue(at.session.isDirty());
		assertFalse(at.session.isModelDirty());
		at.session.diagrams().hide(at.diagram, List.of(view), true);
		assertFalse(view.isVisible());
		at.session.undo();
		assertTrue(view.isVisible());
		assertEquals(new Bounds(1, 2, 3, 4), view.bounds());
		at.session.undo();
		assertNull(view.bounds());
		assertFalse(at.session.isDirty());
	}

	@Test
	void aFailedStepLeavesViewsAlone() {
		String before = at.picture();
		EObject item = at.object("//@boxes.0/@items.0");
		assertThrows(ArithmeticException.class, () -> at.session.execute("Fail", () -> {
			at.session.delete(item);
			at.session.change(at.diagram).hidden(at.view("//@boxes.1"), true);
			throw new ArithmeticException();
		}));
		assertEquals(before, at.picture());
		assertThrows(ArithmeticException.class, () -> at.session.execute("Fail late", () -> at.session.delete(item), () -> {
			throw new ArithmeticException();
		}));
		assertEquals(before, at.picture());
		deleteItem();
		at.session.undo();
		assertEquals(before, at.picture());
	}

	@Test
	void changesOutsideOfStepsShowAfterARefreshAndCanBeUndone() {
		String before = at.picture();
		EcoreUtil.remove(at.object("//@boxes.0"));
		at.session.refresh(at.diagram);
		assertEquals(0, at.diagram.children().stream().filter(one -> one.label().equals("A")).count());
		at.session.undo();
		assertEquals(before, at.picture());
	}

	@Test
	void hooksCompleteWhatARefreshMade() {
		List<DDiagramElement> added = new ArrayList<>();
		at.session.diagrams().afterRefresh(change -> {
			added.addAll(change.added());
			for (DDiagramElement element : change.added())
				if (element instanceof AbstractDNode node)
					change.bounds(node, new Bounds(0, 0, 7, 7));
		});
		deleteItem();
		assertTrue(added.isEmpty());
		at.session.undo();
		EObject box = at.object("//@boxes.1");
		EObject made = EcoreUtil.create(box.eClass());
		at.session.execute("Add", () -> Garden.list(at.model.getContents().getFirst(), box.eContainingFeature()).add(made));
		assertEquals(1, added.size());
		assertEquals(new Bounds(0, 0, 7, 7), ((AbstractDNode) added.getFirst()).bounds());
	}

	@Test
	void storedSettingsAndPlacesAreTakenInAtOpening() {
		DDiagram opened = at.session.diagrams().open(at.diagram.description(), at.diagram.target(), change -> change.name("mine"),
				change -> change.hidden(change.diagram().elementsOf(at.object("//@boxes.1")).getFirst(), true));
		assertEquals("mine", opened.name());
		assertFalse(opened.elementsOf(at.object("//@boxes.1")).getFirst().isVisible());
		assertFalse(at.session.isDirty());
		assertSame(at.diagram, at.session.diagrams().find(at.diagram.description(), at.diagram.target()));
	}

	@Test
	void listenersThatThrowCostNoUndoStep() {
		String before = at.picture();
		DDiagram second = another();
		String other = dump(second);
		at.diagram.addListener(event -> {
			throw new ArithmeticException("diagram");
		});
		List<String> heard = new ArrayList<>();
		at.session.addListener(event -> {
			throw new ArithmeticException("session");
		});
		at.session.addListener(event -> heard.add(event.label()));
		ArithmeticException thrown = assertThrows(ArithmeticException.class, this::deleteItem);
		assertEquals("diagram", thrown.getMessage());
		assertEquals(List.of("Delete"), heard);
		assertThrows(ArithmeticException.class, at.session::undo);
		assertEquals(before, at.picture());
		assertEquals(other, dump(second));
		assertFalse(at.session.canUndo());
		assertTrue(at.session.canRedo());
	}

	@Test
	void listenersMustNotChangeTheModel() {
		EObject box = at.object("//@boxes.1");
		at.diagram.addListener(event -> at.session.execute("Meddle", () -> EcoreUtil.remove(box)));
		assertThrows(IllegalStateException.class, this::deleteItem);
		assertTrue(at.session.isAttached(box));
		assertEquals("Delete", at.session.undoLabel());
	}
}
