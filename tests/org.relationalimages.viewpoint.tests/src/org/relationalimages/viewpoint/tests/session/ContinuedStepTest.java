// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.session.ContinuedStep;
import org.relationalimages.viewpoint.session.EditingSession;

/** What is typed key by key is one step, unless something comes in between. */
class ContinuedStepTest {

	private final Garden garden = new Garden();
	private final EObject root = garden.plant("root");
	private final EditingSession session = new EditingSession(List.of(root));
	private final ContinuedStep typing = new ContinuedStep(session);

	private void type(String... names) {
		for (String name : names)
			typing.run(() -> rename(name));
	}

	private void rename(String name) {
		session.execute("Rename", () -> root.eSet(garden.name, name));
	}

	@Test
	void eachKeyCountsAtOnceAndAllAreUndoneAndRedoneTogether() {
		List<Boolean> continued = new ArrayList<>();
		session.addListener(event -> continued.add(event.continued()));
		type("o");
		assertTrue(session.isDirty());
		type("oa", "oak");
		assertEquals(List.of(false, true, true), continued);
		assertTrue(typing.isWhole());
		session.undo();
		assertEquals("root", root.eGet(garden.name));
		assertFalse(session.isDirty());
		session.redo();
		assertEquals("oak", root.eGet(garden.name));
	}

	@Test
	void whatComesInBetweenStaysAndSoDoesWhatWasTypedBefore() {
		type("o", "oa");
		EObject kid = garden.plant("kid");
		session.execute("Grow", () -> Garden.list(root, garden.kids).add(kid));
		type("oak");
		assertFalse(typing.takeBack(), "taking back is no single step any more");
		session.undo();
		assertEquals("oa", root.eGet(garden.name));
		assertEquals("Grow", session.undoLabel());
	}

	@Test
	void savingBeginsANewStep() {
		type("o", "oa");
		session.markSaved();
		type("oak");
		assertTrue(session.isDirty());
		session.undo();
		assertEquals("oa", root.eGet(garden.name));
		assertFalse(session.isDirty());
	}

	@Test
	void takingBackCanBeRedone() {
		assertFalse(typing.takeBack());
		type("o", "oak");
		assertTrue(typing.takeBack());
		assertEquals("root", root.eGet(garden.name));
		assertEquals("Rename", session.redoLabel());
	}

	@Test
	void othersStepsAreNotContinued() {
		type("o");
		rename("elm");
		rename("ash");
		session.undo();
		assertEquals("elm", root.eGet(garden.name));
	}
}
