// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.session.ContinuedStep;
import org.relationalimages.viewpoint.session.EditingSession;

/** What is typed and is no value yet is kept, undone and redone like other edits. */
class DraftsTest {

	private final Garden garden = new Garden();
	private final EObject root = garden.plant("root");
	private final EditingSession session = new EditingSession(List.of(root));

	private void type(String text) {
		session.execute("Type", () -> session.drafts().keep(root, garden.name, text));
	}

	private String draft() {
		return session.drafts().of(root, garden.name);
	}

	@Test
	void aDraftIsNoValueButAnEdit() {
		assertNull(draft());
		type("2026-");
		assertEquals("2026-", draft());
		assertEquals("root", root.eGet(garden.name));
		assertTrue(session.isDirty());
		assertFalse(session.isModelDirty());
		assertEquals(List.of(garden.name), session.drafts().of(root));
		assertEquals(List.of(root), session.drafts().owners());
		session.undo();
		assertNull(draft());
		assertFalse(session.isDirty());
		session.redo();
		assertEquals("2026-", draft());
	}

	@Test
	void keysBecomeOneStepUntilTheValueIsComplete() {
		ContinuedStep typing = new ContinuedStep(session);
		typing.run(() -> type("o"));
		typing.run(() -> type("oa"));
		typing.run(() -> session.execute("Type", () -> {
			root.eSet(garden.name, "oak");
			session.drafts().keep(root, garden.name, null);
		}));
		assertEquals(List.of(), session.drafts().owners());
		assertTrue(typing.isWhole());
		session.undo();
		assertEquals("root", root.eGet(garden.name));
		assertNull(draft());
		assertFalse(session.canUndo());
	}

	@Test
	void aFailedStepLeavesTheDraftBefore() {
		type("o");
		assertThrows(IllegalStateException.class, () -> session.execute("Type", () -> {
			session.drafts().keep(root, garden.name, "oa");
			throw new IllegalStateException("stop");
		}));
		assertEquals("o", draft());
	}

	@Test
	void theSameTextIsNoStep() {
		type("o");
		type("o");
		session.undo();
		assertFalse(session.canUndo());
	}

	@Test
	void listenersHearOfEachChangeUntilTheyAreRemoved() {
		int[] heard = new int[1];
		Runnable listener = () -> heard[0]++;
		session.drafts().addListener(listener);
		type("o");
		session.undo();
		session.drafts().removeListener(listener);
		type("x");
		assertEquals(2, heard[0]);
	}
}
