// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.workbench.properties.ElementPropertiesPage;
import org.relationalimages.workbench.tests.support.CanvasRobot;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.Menus;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Mending what was found and muting what is fine: by mouse and by key, each one named step. */
class FixingTest {

	private static final String RULE = RuleIds.IMAGE_WITHOUT_MEANING;
	private static final String FIX = "Add a meaning";
	private static final String KEY = "org.relationalimages.workbench.quickFixCommand";

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final ChecksRobot checksRobot = new ChecksRobot();
	private CaseDocument open;
	private RelationalImage image;
	private String before;

	@BeforeEach
	void makeSomethingToFind() {
		open = workbenchFixture.copy("T4");
		image = open.root().getImages().get(0);
		open.session().execute("Forget", () -> List.copyOf(image.getMeanings()).forEach(open.session()::delete));
		before = WorkbenchFixture.model(open);
		checksRobot.choose(RULE);
	}

	@AfterEach
	void close() {
		checksRobot.toggle("Show muted findings", false);
	}

	private void assertFixed() {
		assertEquals(1, image.getMeanings().size());
		assertEquals(FIX, open.session().undoLabel());
		assertTrue(image.getMeanings().get(0).getId() != null, "what a fix makes has an id");
		PropertySheet sheet = (PropertySheet) WorkbenchFixture.page().findView(IPageLayout.ID_PROP_SHEET);
		assertSame(image.getMeanings().get(0), ((ElementPropertiesPage) sheet.getCurrentPage()).element(), "to be filled in");
		EventLoop.until("it is settled", () -> checksRobot.count(RULE) == 0);
		open.session().undo();
		assertEquals(before, WorkbenchFixture.model(open), "one step takes it back");
		EventLoop.until("it is found again", () -> checksRobot.count(RULE) == 1);
	}

	@Test
	void theContextMenuMends() {
		assertTrue(checksRobot.menu().contains(FIX), checksRobot.menu().toString());
		checksRobot.pick(FIX);
		assertFixed();
	}

	@Test
	void theLinkBesideTheTreeMends() {
		ChecksRobot.follow(checksRobot.body(), FIX);
		assertFixed();
	}

	@Test
	void whatAFixMakesIsSeenEvenWhereItsLayerWasOff() {
		WorkbenchFixture.page().activate(WorkbenchFixture.editor());
		DDiagram diagram = WorkbenchFixture.editor().diagram();
		Layer meanings = diagram.description().layer("Meanings");
		open.session().diagrams().layer(diagram, meanings, false);
		checksRobot.pick(FIX);
		assertTrue(diagram.activeLayers().contains(meanings));
		assertSame(image.getMeanings().get(0), WorkbenchFixture.editor().viewer().selectedElements().getFirst().target());
		open.session().undo();
		assertEquals(before, WorkbenchFixture.model(open));
		assertFalse(diagram.activeLayers().contains(meanings), "one step takes back both");
	}

	@Test
	void whatIsBeingNamedIsNotComplainedAboutYet() {
		long before = checksRobot.count(RULE);
		WorkbenchFixture.page().activate(WorkbenchFixture.editor());
		CanvasRobot canvas = new CanvasRobot(WorkbenchFixture.editor());
		canvas.take("Image");
		Bounds band = canvas.node("Present").absoluteBounds();
		canvas.click(band.x() + 18, band.y() + 108);
		assertFalse(EventLoop.waitFor(1, () -> checksRobot.count(RULE) > before), "the name is still being typed");
		canvas.type("He goes");
		EventLoop.until("now it is found", () -> checksRobot.count(RULE) > before);
	}

	@Test
	void theKeyMendsInTheView() {
		WorkbenchFixture.page().activate(checksRobot.view());
		pick(FIX, () -> WorkbenchFixture.command(KEY));
		assertFixed();
	}

	@Test
	void theKeyMendsInADiagram() {
		WorkbenchFixture.page().activate(WorkbenchFixture.editor());
		WorkbenchFixture.editor().reveal(image);
		EventLoop.settle();
		pick(FIX, () -> WorkbenchFixture.command(KEY));
		assertFixed();
	}

	@Test
	void theKeyMendsInTheListOfCasesAndInTheProperties() {
		WorkbenchFixture.navigator().reveal(image);
		EventLoop.settle();
		pick(FIX, () -> WorkbenchFixture.command(KEY));
		assertFixed();
		WorkbenchFixture.navigator().reveal(image);
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		WorkbenchFixture.page().activate(WorkbenchFixture.page().findView(IPageLayout.ID_PROP_SHEET));
		EventLoop.settle();
		assertTrue(propertiesRobot.says().contains("What does this picture mean"), propertiesRobot.says());
		pick(FIX, () -> WorkbenchFixture.command(KEY));
		assertFixed();
	}

	@Test
	void whereThereIsNothingToMendTheKeySaysSo() {
		WorkbenchFixture.navigator().reveal(open.root().getPersons().get(0));
		EventLoop.settle();
		List<String> texts = shown(() -> WorkbenchFixture.command(KEY), menu -> Menus.texts(menu));
		assertEquals(List.of("There is nothing to mend here"), texts);
	}

	@Test
	void theMenusOfDiagramAndListMend() {
		WorkbenchFixture.page().activate(WorkbenchFixture.editor());
		WorkbenchFixture.editor().reveal(image);
		EventLoop.settle();
		Menus.choose(WorkbenchFixture.editor().viewer().getControl().getMenu(), "Quick Fix", FIX);
		assertFixed();
		WorkbenchFixture.navigator().reveal(image);
		EventLoop.settle();
		Menus.choose(((org.eclipse.jface.viewers.TreeViewer) WorkbenchFixture.navigator().getSite().getSelectionProvider()).getControl().getMenu(),
				"Quick Fix", FIX);
		assertFixed();
	}

	@Test
	void whatWasSettledInTheMeantimeIsNotMendedTwice() {
		open.session().execute("Settle", () -> image.getMeanings()
				.add(org.relationalimages.model.images.ImagesFactory.eINSTANCE.createMeaning()));
		String settled = WorkbenchFixture.model(open);
		String said = Dialogs.press("Quick Fix", "OK", () -> ChecksRobot.follow(checksRobot.body(), FIX));
		assertTrue(said.contains("settled in the meantime"), said);
		assertEquals(settled, WorkbenchFixture.model(open));
	}

	@Test
	void aCaseForReadingOnlyIsNotMended() {
		open.session().refuseChanges("Reading only.");
		checksRobot.viewer().setSelection(StructuredSelection.EMPTY);
		checksRobot.choose(RULE);
		assertFalse(ChecksRobot.link(checksRobot.body(), FIX).isEnabled());
		assertFalse(ChecksRobot.link(checksRobot.body(), "Mute here\u2026").isEnabled());
		open.session().refuseChanges(null);
	}

	@Test
	void aFindingIsMutedHereWithAReasonAndUnmuted() {
		Dialogs.answer("Mute Here", shell -> {
			assertFalse(Dialogs.canPress(shell, "OK"), "a reason is needed");
			Dialogs.first(shell, Text.class).setText("  ");
			assertFalse(Dialogs.canPress(shell, "OK"), "a real one");
			Dialogs.first(shell, Text.class).setText("She has no words for it yet");
			Dialogs.press(shell, "OK");
		}, () -> checksRobot.pick("Mute here\u2026"));
		RuleMute mute = open.root().getMutes().get(open.root().getMutes().size() - 1);
		assertEquals(RULE, mute.getRuleId());
		assertEquals("She has no words for it yet", mute.getReason());
		assertEquals(List.of(image), mute.getElements());
		assertEquals("Mute \u201cImage without meaning\u201d", open.session().undoLabel());
		EventLoop.until("it is silent", () -> checksRobot.count(RULE) == 0);
		String muted = WorkbenchFixture.model(open);

		checksRobot.toggle("Show muted findings", true);
		EventLoop.until("it is shown on demand", () -> checksRobot.count(RULE) == 1);
		assertTrue(checksRobot.choose(RULE).getText().contains("muted: She has no words for it yet"));
		assertTrue(checksRobot.says().contains("She has no words for it yet"));
		checksRobot.pick("Unmute");
		assertEquals(before, WorkbenchFixture.model(open));
		open.session().undo();
		assertEquals(muted, WorkbenchFixture.model(open));
		open.session().undo();
		assertEquals(before, WorkbenchFixture.model(open));
	}

	@Test
	void aRuleIsMutedInTheWholeCase() {
		List<RuleMute> before = List.copyOf(open.root().getMutes());
		RelationalImage other = open.root().getImages().get(1);
		open.session().execute("Forget", () -> List.copyOf(other.getMeanings()).forEach(open.session()::delete));
		EventLoop.until("both are found", () -> checksRobot.count(RULE) == 2);
		Dialogs.answer("Mute in This Case", shell -> {
			Dialogs.first(shell, Text.class).setText("Meanings come later");
			Dialogs.press(shell, "OK");
		}, () -> checksRobot.pick("Mute in this case\u2026"));
		EventLoop.until("all are silent", () -> checksRobot.count(RULE) == 0);
		assertTrue(open.root().getMutes().getLast().isWholeCase());
		assertEquals(List.of(), open.root().getMutes().getLast().getElements());
		checksRobot.toggle("Show muted findings", true);
		checksRobot.choose(RULE);
		checksRobot.pick("Unmute in this case");
		assertEquals(before, open.root().getMutes());
		EventLoop.until("both count again", () -> checksRobot.count(RULE) == 2);
	}

	/** Does a work that shows a menu, and chooses an entry of it. */
	private static void pick(String entry, Runnable work) {
		shown(work, menu -> {
			Menus.choose(menu, entry);
			return null;
		});
	}

	/** Does a work that shows a menu, and does something with the menu before it closes. */
	private static <T> T shown(Runnable work, java.util.function.Function<Menu, T> user) {
		Menu[] menu = new Menu[1];
		Listener listener = event -> {
			if (event.widget instanceof Menu one)
				menu[0] = one;
		};
		Display.getCurrent().addFilter(SWT.Show, listener);
		work.run();
		EventLoop.until("a menu is shown", () -> menu[0] != null);
		Display.getCurrent().removeFilter(SWT.Show, listener);
		for (MenuItem item : menu[0].getItems())
			assertFalse(item.isDisposed());
		T result = user.apply(menu[0]);
		if (!menu[0].isDisposed())
			menu[0].setVisible(false);
		EventLoop.settle();
		return result;
	}
}
