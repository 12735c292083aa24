// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.session.ChangeRefused;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.tests.tool.ToolsCase;

/** A session that is read-only. */
class ReadingOnlyTest {

	private static final String WHY = "The file is open elsewhere.";

	@TempDir
	Path folder;

	private final Garden garden = new Garden();
	private final EObject root = garden.plant("root");
	private final EditingSession session = new EditingSession(List.of(root));

	private void rename(String name) {
		session.execute("Rename", () -> root.eSet(garden.name, name));
	}

	@Test
	void changesAreTakenBackAndToldWhy() {
		session.refuseChanges(WHY);
		ChangeRefused refused = assertThrows(ChangeRefused.class, () -> rename("oak"));
		assertEquals(WHY, refused.getMessage());
		assertEquals("root", root.eGet(garden.name));
		assertFalse(session.isDirty());
		assertFalse(session.canUndo());
		session.execute("Look", () -> assertEquals("root", root.eGet(garden.name)));
		session.refuseChanges(null);
		rename("oak");
		assertEquals("oak", root.eGet(garden.name));
	}

	@Test
	void changesBesideStepsAreTakenBackToo() {
		session.refuseChanges(WHY);
		root.eSet(garden.name, "smuggled");
		assertThrows(ChangeRefused.class, session::undo);
		assertEquals("root", root.eGet(garden.name));
	}

	@Test
	void earlierStepsAreNeitherUndoneNorRedone() {
		rename("oak");
		rename("elm");
		session.undo();
		session.refuseChanges(WHY);
		assertFalse(session.canUndo() || session.canRedo());
		assertNull(session.undoLabel());
		assertNull(session.redoLabel());
		session.undo();
		session.redo();
		assertEquals("oak", root.eGet(garden.name));
	}

	@Test
	void nothingMovesButReadersMayHide() throws Exception {
		ToolsCase at = new ToolsCase(folder);
		AbstractDNode view = (AbstractDNode) at.view("//@boxes.0");
		at.session.refuseChanges(WHY);
		assertThrows(ChangeRefused.class, () -> at.session.arrange("Move", at.diagram, change -> change.bounds(view, new Bounds(1, 2, 3, 4))));
		assertNull(view.bounds());
		at.session.diagrams().hide(at.diagram, List.of(view), true);
		assertFalse(view.isVisible());
		assertTrue(at.session.canUndo());
		at.session.undo();
		assertTrue(view.isVisible());
	}
}
