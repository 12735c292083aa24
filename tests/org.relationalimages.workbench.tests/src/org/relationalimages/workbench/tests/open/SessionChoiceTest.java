// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.Menus;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** The choice of the session as of which a diagram shows its case. */
class SessionChoiceTest {

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final CaseDocument open = workbenchFixture.copy("T4");
	private final DDiagram diagram = WorkbenchFixture.editor().diagram();
	private final RelationalImage image = open.root().getImages().get(0);
	private final Session first = session(1);
	private final Session second = session(2);

	private Session session(int number) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(number);
		open.session().execute("Session", () -> {
			if (number == 1)
				open.root().getSessions().clear();
			open.root().getSessions().add(session);
			image.setStatedIn(session);
		});
		EventLoop.settle();
		return session;
	}

	private static ToolItem button() {
		for (var control : Dialogs.all(WorkbenchFixture.window().getShell()))
			if (control instanceof ToolBar bar)
				for (ToolItem item : bar.getItems())
					if (item.getText().startsWith("As of "))
						return item;
		throw new AssertionError("no menu of sessions");
	}

	private static Menu menu() {
		ToolItem button = button();
		return ((ActionContributionItem) button.getData()).getAction().getMenuCreator().getMenu(button.getParent());
	}

	private static List<String> chosen() {
		Menu menu = menu();
		menu.notifyListeners(SWT.Show, new Event());
		return Arrays.stream(menu.getItems()).filter(MenuItem::getSelection).map(MenuItem::getText).toList();
	}

	private boolean isShown() {
		boolean[] shown = new boolean[1];
		diagram.forEach(element -> shown[0] |= element.target() == image && element.isVisible());
		return shown[0];
	}

	@Test
	void eachChoiceIsOneStepThatShowsTheCaseAsOfThatSession() {
		String before = WorkbenchFixture.model(open);
		assertEquals(List.of("All sessions", "", "Latest session", "Session 1", "Session 2", "",
				"Compare session 2 with"), Menus.texts(menu()));
		Menus.choose(menu(), "Session 1");
		assertSame(first, open.root().getShownAsOf());
		assertFalse(isShown(), "stated in session 2");
		Menus.choose(menu(), "Session 2");
		assertSame(second, open.root().getShownAsOf());
		assertTrue(isShown());
		assertEquals("Show as of session 2", open.session().undoLabel());
		open.session().undo();
		assertFalse(isShown());
		open.session().undo();
		EventLoop.settle();
		assertTrue(isShown());
		assertEquals(before, WorkbenchFixture.model(open));
		assertEquals(List.of(), List.copyOf(diagram.activeFilters()));
	}

	@Test
	void theButtonNamesTheSessionWhileItIsOn() {
		assertEquals("As of session", button().getText());
		Menus.choose(menu(), "Session 1");
		assertEquals("As of session 1", button().getText());
		open.session().execute("Number", () -> first.setNumber(10));
		assertEquals("As of session 10", button().getText());
		open.session().execute("Number", () -> first.setNumber(null));
		assertEquals("As of a session", button().getText(), "a number is not needed");
		open.session().undo();
		Menus.choose(menu(), "Latest session");
		assertEquals("As of latest session", button().getText());
		assertTrue(isWholeInSight(), "nothing in the bar is pushed out of it");
		open.session().undo();
		assertEquals("As of session 10", button().getText());
		Menus.choose(menu(), "All sessions");
		assertEquals("As of session", button().getText());
	}

	@Test
	void aNewEditorShowsItFromTheStart() {
		Menus.choose(menu(), "Session 1");
		WorkbenchFixture.page().closeAllEditors(false);
		EventLoop.settle();
		OpenFlow.openFirstDiagram(WorkbenchFixture.page(), open);
		EventLoop.settle();
		assertEquals("As of session 1", button().getText());
	}

	@Test
	void twoSessionsAreComparedInAPictureOfTheirOwn() {
		Menu menu = menu();
		menu.notifyListeners(SWT.Show, new Event());
		Menu compare = menu.getItem(menu.getItemCount() - 1).getMenu();
		compare.notifyListeners(SWT.Show, new Event());
		compare.getItem(0).notifyListeners(SWT.Selection, new Event());
		EventLoop.settle();
		assertEquals(1, open.root().getComparisons().size());
		assertSame(first, open.root().getComparisons().getFirst().getEarlier());
		assertSame(second, open.root().getComparisons().getFirst().getLater());
		assertEquals("Before and After: Session 1 → Session 2", WorkbenchFixture.editor().diagram().name());
		assertEquals("Compare session 1 and session 2", open.session().undoLabel());
	}

	private static boolean isWholeInSight() {
		ToolBar bar = button().getParent();
		EventLoop.settle();
		var last = bar.getItem(bar.getItemCount() - 1).getBounds();
		return last.x + last.width <= bar.getSize().x;
	}

	@Test
	void latestFollowsTheCaseAndAllSwitchesTheFilterOff() {
		Menus.choose(menu(), "Session 1");
		Menus.choose(menu(), "Latest session");
		assertNull(open.root().getShownAsOf());
		assertTrue(isShown());
		assertEquals(List.of("Latest session"), chosen());
		Menus.choose(menu(), "All sessions");
		assertEquals(List.of("All sessions"), chosen());
		assertEquals(0, diagram.activeFilters().size());
	}
}
