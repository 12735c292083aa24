// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.session.EditingSession;

/** Every change of the model holds the gate, so that other threads that hold it never see a partial change. */
class SessionGateTest {

	private final Garden garden = new Garden();
	private final EObject root = garden.plant("root");
	private final EditingSession session = new EditingSession(List.of(root));
	private final List<Boolean> held = new ArrayList<>();

	SessionGateTest() {
		root.eAdapters().add(new AdapterImpl() {
			@Override
			public void notifyChanged(Notification change) {
				held.add(session.gate().isHeldByCurrentThread());
			}
		});
	}

	private void rename(String name) {
		session.execute("Rename", () -> root.eSet(garden.name, name));
	}

	@Test
	void stepsAndTheirUndoHoldIt() {
		rename("oak");
		session.execute("Outer", () -> {
			rename("elm");
			rename("ash");
		});
		session.undo();
		session.redo();
		assertFalse(held.contains(false), held::toString);
		assertTrue(held.size() > 4);
		assertFalse(session.gate().isLocked());
	}

	@Test
	void aStepThatFailsOrIsRefusedOpensItAgain() {
		assertThrows(IllegalStateException.class, () -> session.execute("Fail", () -> {
			root.eSet(garden.name, "oak");
			throw new IllegalStateException();
		}));
		assertFalse(session.gate().isLocked());
		session.refuseChanges("Reading only.");
		assertThrows(RuntimeException.class, () -> rename("oak"));
		assertEquals("root", root.eGet(garden.name));
		assertFalse(held.contains(false), "what is taken back is changed behind the gate, too");
		assertFalse(session.gate().isLocked());
	}

	@Test
	void listenersHearOfAStepWhenItIsOpen() {
		session.addListener(event -> held.add(!session.gate().isLocked()));
		rename("oak");
		assertEquals(List.of(true, true), held);
	}
}
