// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.session.SessionEvent;

/** Steps, labels, saved states and events of a session, with plain objects. */
class EditingSessionTest {

	private final Garden garden = new Garden();
	private final EObject root = garden.plant("root");
	private final EditingSession session = new EditingSession(List.of(root));

	private void rename(EObject plant, String name) {
		session.execute("Rename to " + name, () -> plant.eSet(garden.name, name));
	}

	private EObject grow(String name) {
		EObject made = garden.plant(name);
		session.execute("Grow " + name, () -> Garden.list(root, garden.kids).add(made));
		return made;
	}

	@Test
	void labelsTellWhatUndoAndRedoWouldDo() {
		assertFalse(session.canUndo());
		assertNull(session.undoLabel());
		session.undo();
		rename(root, "oak");
		rename(root, "elm");
		assertEquals("Rename to elm", session.undoLabel());
		session.undo();
		assertEquals("oak", root.eGet(garden.name));
		assertEquals("Rename to oak", session.undoLabel());
		assertEquals("Rename to elm", session.redoLabel());
		rename(root, "ash");
		assertNull(session.redoLabel());
	}

	@Test
	void nestedStepsAreOne() {
		session.execute("Outer", () -> {
			rename(root, "oak");
			rename(root, "elm");
		});
		assertEquals("Outer", session.undoLabel());
		session.undo();
		assertEquals("root", root.eGet(garden.name));
		assertFalse(session.canUndo());
	}

	@Test
	void aFailureInsideTakesTheOuterStepBackEvenIfCaught() {
		IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> session.execute("Outer", () -> {
			root.eSet(garden.name, "oak");
			try {
				session.execute("Inner", () -> {
					throw new ArithmeticException("inside");
				});
			} catch (ArithmeticException e) {
				root.eSet(garden.name, "elm");
			}
		}));
		assertEquals("inside", thrown.getCause().getMessage());
		assertEquals("root", root.eGet(garden.name));
		assertFalse(session.canUndo());
		assertFalse(session.isDirty());
	}

	@Test
	void aStepThatAltersNothingIsNotKept() {
		session.execute("Nothing", () -> root.eSet(garden.name, "root"));
		assertFalse(session.canUndo());
		assertFalse(session.isDirty());
	}

	@Test
	void undoBackToTheSavedStateIsClean() {
		rename(root, "oak");
		session.markSaved();
		assertFalse(session.isDirty());
		rename(root, "elm");
		assertTrue(session.isModelDirty());
		session.undo();
		assertFalse(session.isDirty());
		session.undo();
		assertTrue(session.isDirty());
		rename(root, "ash");
		session.undo();
		assertTrue(session.isDirty(), "the saved state can't be reached any more");
	}

	@Test
	void oldestStepsAreForgottenAndTheSavedStateWithThem() {
		for (int i = 0; i < 1005; i++)
			rename(root, "name " + i);
		int undone = 0;
		while (session.canUndo()) {
			session.undo();
			undone++;
		}
		assertEquals(1000, undone);
		assertEquals("name 4", root.eGet(garden.name));
		assertTrue(session.isDirty());
	}

	@Test
	void deletionRemovesReferencesAndUndoBringsThemBackInPlace() {
		EObject a = grow("a");
		EObject b = grow("b");
		EObject inner = garden.plant("inner");
		session.execute("Fill", () -> {
			a.eSet(garden.fruit, inner);
			Garden.list(b, garden.paths).addAll(List.of(inner, b, inner, a));
			b.eSet(garden.near, inner);
			Garden.list(b, garden.likes).addAll(List.of(a, b));
		});
		String before = garden.picture(root);
		session.execute("Delete", () -> session.delete(a));
		assertEquals(List.of(b), Garden.list(b, garden.paths));
		assertNull(b.eGet(garden.near));
		assertEquals(List.of(b), Garden.list(b, garden.likes));
		assertFalse(session.isAttached(inner));
		session.undo();
		assertEquals(before, garden.picture(root));
		session.redo();
		assertEquals(List.of(b), Garden.list(b, garden.paths));
		session.undo();
		assertEquals(before, garden.picture(root));
	}

	@Test
	void plainRemovalLeavesNoReferenceEither() {
		EObject a = grow("a");
		EObject b = grow("b");
		session.execute("Refer", () -> b.eSet(garden.near, a));
		session.execute("Remove", () -> EcoreUtil.remove(a));
		assertNull(b.eGet(garden.near));
		session.undo();
		assertEquals(a, b.eGet(garden.near));
	}

	@Test
	void whatIsChangedAfterItsRemovalIsRestoredToo() {
		EObject a = grow("a");
		session.execute("Remove", () -> {
			session.delete(a);
			a.eSet(garden.name, "gone");
		});
		session.undo();
		assertEquals("a", a.eGet(garden.name));
		session.redo();
		assertEquals("gone", a.eGet(garden.name));
	}

	@Test
	void eachNewObjectIsGivenItsIdOnceInsideTheStep() {
		List<EObject> created = new ArrayList<>();
		session.onCreated(object -> {
			created.add(object);
			object.eSet(garden.note, "id " + created.size());
		});
		EObject a = garden.plant("a");
		EObject inner = garden.plant("inner");
		a.eSet(garden.fruit, inner);
		session.execute("Grow", () -> Garden.list(root, garden.kids).add(a));
		assertEquals(List.of(a, inner), created);
		session.execute("Move", () -> Garden.list(root, garden.shoots).add(a));
		session.undo();
		session.undo();
		assertFalse(a.eIsSet(garden.note));
		session.redo();
		assertEquals("id 1", a.eGet(garden.note));
		assertEquals(2, created.size());
	}

	@Test
	void anObjectOfAFailedStepIsNewAgainLater() {
		List<EObject> created = new ArrayList<>();
		session.onCreated(created::add);
		EObject a = garden.plant("a");
		assertThrows(ArithmeticException.class, () -> session.execute("Fail", () -> {
			Garden.list(root, garden.kids).add(a);
			throw new ArithmeticException();
		}));
		session.execute("Grow", () -> Garden.list(root, garden.kids).add(a));
		assertEquals(List.of(a), created);
	}

	@Test
	void listenersHearOfStepsAndMustNotChangeTheModel() {
		List<String> heard = new ArrayList<>();
		session.addListener(event -> heard.add(event.kind() + " " + event.label() + " " + event.changed().size()));
		rename(root, "oak");
		session.undo();
		session.redo();
		session.markSaved();
		assertEquals(List.of("EXECUTED Rename to oak 1", "UNDONE Rename to oak 1", "REDONE Rename to oak 1", "SAVED null 0"),
				heard);
	}

	@Test
	void whatIsOnlyPossibleInsideAStepIsRefusedOutside() {
		EObject a = grow("a");
		assertThrows(IllegalStateException.class, () -> session.delete(a));
		assertThrows(IllegalStateException.class, () -> session.execute("Undo", session::undo));
		assertTrue(session.isAttached(a));
	}

	@Test
	void aDisposedSessionLeavesNothingBehind() {
		EObject a = grow("a");
		session.execute("Delete", () -> session.delete(a));
		session.undo();
		session.dispose();
		assertTrue(root.eAdapters().isEmpty());
		assertTrue(a.eAdapters().isEmpty());
	}

	@Test
	void eventsSayWhetherTheModelAltered() {
		List<SessionEvent> events = new ArrayList<>();
		session.addListener(events::add);
		rename(root, "oak");
		assertFalse(events.getFirst().viewOnly());
	}
}
