// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.properties.ElementPropertiesPage;

/** Mending what was found and muting what is fine: by mouse and by key, each one named step. */
class FixingTest {

	private static final String RULE = RuleIds.IMAGE_WITHOUT_MEANING;
	private static final String FIX = "Add a meaning";
	private static final String KEY = "org.relationalimages.workbench.quickFixCommand";

	private final Bench bench = new Bench();
	private final Found found = new Found();
	private OpenCase open;
	private RelationalImage image;
	private String before;

	@BeforeEach
	void makeSomethingToFind() {
		open = bench.copy("T4");
		image = open.root().getImages().get(0);
		open.session().execute("Forget", () -> List.copyOf(image.getMeanings()).forEach(open.session()::delete));
		before = Bench.model(open);
		found.choose(RULE);
	}

	@AfterEach
	void close() {
		found.toggle("Show muted findings", false);
		bench.close();
	}

	private void assertFixed() {
		assertEquals(1, image.getMeanings().size());
		assertEquals(FIX, open.session().undoLabel());
		assertTrue(image.getMeanings().get(0).getId() != null, "what a fix makes has an id");
		PropertySheet sheet = (PropertySheet) Bench.page().findView(IPageLayout.ID_PROP_SHEET);
		assertSame(image.getMeanings().get(0), ((ElementPropertiesPage) sheet.getCurrentPage()).element(), "to be filled in");
		Bench.until("it is settled", () -> found.count(RULE) == 0);
		open.session().undo();
		assertEquals(before, Bench.model(open), "one step takes it back");
		Bench.until("it is found again", () -> found.count(RULE) == 1);
	}

	@Test
	void theContextMenuMends() {
		assertTrue(found.menu().contains(FIX), found.menu().toString());
		found.pick(FIX);
		assertFixed();
	}

	@Test
	void theLinkBesideTheTreeMends() {
		Found.follow(found.body(), FIX);
		assertFixed();
	}

	@Test
	void theKeyMendsInTheView() {
		Bench.page().activate(found.view());
		pick(FIX, () -> Bench.command(KEY));
		assertFixed();
	}

	@Test
	void theKeyMendsInADiagram() {
		Bench.page().activate(Bench.editor());
		Bench.editor().reveal(image);
		Bench.settle();
		pick(FIX, () -> Bench.command(KEY));
		assertFixed();
	}

	@Test
	void theKeyMendsInTheListOfCasesAndInTheProperties() {
		Bench.navigator().reveal(image);
		Bench.settle();
		pick(FIX, () -> Bench.command(KEY));
		assertFixed();
		Bench.navigator().reveal(image);
		Sheet sheet = new Sheet();
		Bench.page().activate(Bench.page().findView(IPageLayout.ID_PROP_SHEET));
		Bench.settle();
		assertTrue(sheet.says().contains("What does this picture mean"), sheet.says());
		pick(FIX, () -> Bench.command(KEY));
		assertFixed();
	}

	@Test
	void whereThereIsNothingToMendTheKeySaysSo() {
		Bench.navigator().reveal(open.root().getPersons().get(0));
		Bench.settle();
		List<String> texts = shown(() -> Bench.command(KEY), menu -> Menus.texts(menu));
		assertEquals(List.of("There is nothing to mend here"), texts);
	}

	@Test
	void theMenusOfDiagramAndListMend() {
		Bench.page().activate(Bench.editor());
		Bench.editor().reveal(image);
		Bench.settle();
		Menus.choose(Bench.editor().viewer().getControl().getMenu(), "Quick Fix", FIX);
		assertFixed();
		Bench.navigator().reveal(image);
		Bench.settle();
		Menus.choose(((org.eclipse.jface.viewers.TreeViewer) Bench.navigator().getSite().getSelectionProvider()).getControl().getMenu(),
				"Quick Fix", FIX);
		assertFixed();
	}

	@Test
	void whatWasSettledInTheMeantimeIsNotMendedTwice() {
		open.session().execute("Settle", () -> image.getMeanings()
				.add(org.relationalimages.model.images.ImagesFactory.eINSTANCE.createMeaning()));
		String settled = Bench.model(open);
		String said = Dialogs.press("Quick Fix", "OK", () -> Found.follow(found.body(), FIX));
		assertTrue(said.contains("settled in the meantime"), said);
		assertEquals(settled, Bench.model(open));
	}

	@Test
	void aCaseForReadingOnlyIsNotMended() {
		open.session().refuseChanges("Reading only.");
		found.viewer().setSelection(StructuredSelection.EMPTY);
		found.choose(RULE);
		assertFalse(Found.link(found.body(), FIX).isEnabled());
		assertFalse(Found.link(found.body(), "Mute here\u2026").isEnabled());
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
		}, () -> found.pick("Mute here\u2026"));
		RuleMute mute = open.root().getMutes().get(open.root().getMutes().size() - 1);
		assertEquals(RULE, mute.getRuleId());
		assertEquals("She has no words for it yet", mute.getReason());
		assertEquals(List.of(image), mute.getElements());
		assertEquals("Mute \u201cImage without meaning\u201d", open.session().undoLabel());
		Bench.until("it is silent", () -> found.count(RULE) == 0);
		String muted = Bench.model(open);

		found.toggle("Show muted findings", true);
		Bench.until("it is shown on demand", () -> found.count(RULE) == 1);
		assertTrue(found.choose(RULE).getText().contains("muted: She has no words for it yet"));
		assertTrue(found.says().contains("She has no words for it yet"));
		found.pick("Unmute");
		assertEquals(before, Bench.model(open));
		open.session().undo();
		assertEquals(muted, Bench.model(open));
		open.session().undo();
		assertEquals(before, Bench.model(open));
	}

	@Test
	void aRuleIsMutedInTheWholeCase() {
		RelationalImage other = open.root().getImages().get(1);
		open.session().execute("Forget", () -> List.copyOf(other.getMeanings()).forEach(open.session()::delete));
		Bench.until("both are found", () -> found.count(RULE) == 2);
		Dialogs.answer("Mute in This Case", shell -> {
			Dialogs.first(shell, Text.class).setText("Meanings come later");
			Dialogs.press(shell, "OK");
		}, () -> found.pick("Mute in this case\u2026"));
		Bench.until("all are silent", () -> found.count(RULE) == 0);
		assertTrue(open.root().getMutes().get(0).isWholeCase());
		assertEquals(List.of(), open.root().getMutes().get(0).getElements());
		found.toggle("Show muted findings", true);
		found.choose(RULE);
		found.pick("Unmute in this case");
		assertEquals(List.of(), open.root().getMutes());
		Bench.until("both count again", () -> found.count(RULE) == 2);
	}

	/** Does a deed that shows a menu, and chooses an entry of it. */
	private static void pick(String entry, Runnable deed) {
		shown(deed, menu -> {
			Menus.choose(menu, entry);
			return null;
		});
	}

	/** Does a deed that shows a menu, and does something with the menu before it closes. */
	private static <T> T shown(Runnable deed, java.util.function.Function<Menu, T> user) {
		Menu[] menu = new Menu[1];
		Listener listener = event -> {
			if (event.widget instanceof Menu one)
				menu[0] = one;
		};
		Display.getCurrent().addFilter(SWT.Show, listener);
		deed.run();
		Bench.until("a menu is shown", () -> menu[0] != null);
		Display.getCurrent().removeFilter(SWT.Show, listener);
		for (MenuItem item : menu[0].getItems())
			assertFalse(item.isDisposed());
		T result = user.apply(menu[0]);
		if (!menu[0].isDisposed())
			menu[0].setVisible(false);
		Bench.settle();
		return result;
	}
}
