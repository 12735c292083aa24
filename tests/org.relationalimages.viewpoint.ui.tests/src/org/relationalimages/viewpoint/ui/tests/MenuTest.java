// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.ui.arrange.Arrangement;
import org.relationalimages.viewpoint.ui.menu.DiagramMenu;
import org.relationalimages.viewpoint.ui.part.ElementPart;

/** What the context menu of the canvas offers. */
class MenuTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	@Test
	void deletionIsCalledWhatItDoes() {
		assertEquals("&Delete\tDel", deletion(canvasFixture.part("Write")).getText());
		IAction forget = deletion(canvasFixture.edgePart("Next"));
		assertEquals("&forget\tDel", forget.getText());
		int cards = canvasFixture.board.eContents().size();
		forget.run();
		assertEquals("forget", canvasFixture.session.undoLabel());
		assertEquals(cards, canvasFixture.board.eContents().size(), "a line is forgotten, its cards stay");
		assertNotNull(canvasFixture.part("Write"));
	}

	@Test
	void severalKindsAtOnceAreSimplyDeleted() {
		IAction delete = deletion(canvasFixture.part("Write"), canvasFixture.edgePart("Next"));
		assertEquals("&Delete\tDel", delete.getText());
		assertTrue(delete.isEnabled());
	}

	@Test
	void withoutASelectionTheDiagramItselfIsOffered() {
		List<IAction> all = menu();
		assertTrue(all.stream().anyMatch(action -> action.getText().startsWith("&Arrange all")));
		assertFalse(all.stream().anyMatch(action -> action.getText().endsWith("\tDel")));
	}

	private IAction deletion(ElementPart... selected) {
		Optional<IAction> found = menu(selected).stream().filter(action -> action.getText().endsWith("\tDel")).findFirst();
		return found.orElseThrow();
	}

	private List<IAction> menu(ElementPart... selected) {
		canvasFixture.viewer.setSelection(new StructuredSelection(selected));
		MenuManager menu = new MenuManager();
		new DiagramMenu(canvasFixture.viewer, new Arrangement(canvasFixture.viewer, canvasFixture.layouter), pictures -> { }).buildContextMenu(menu);
		return Arrays.stream(menu.getItems()).filter(ActionContributionItem.class::isInstance)
				.map(item -> ((ActionContributionItem) item).getAction()).toList();
	}
}
