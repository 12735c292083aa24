// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.properties.ElementPropertiesPage;

/** The Checks view: what it shows of the current case, and how it leads to what it speaks of. */
class ChecksViewTest {

	private static final String NO_MEANING = RuleIds.IMAGE_WITHOUT_MEANING;
	private static final String TOO_EARLY = RuleIds.COMMITMENT_TOO_EARLY;

	private final Bench bench = new Bench();
	private final Found found = new Found();

	@AfterEach
	void close() {
		Found now = new Found();
		now.toggle("Group by element", true);
		Dialogs.first(now.body(), Text.class).setText("");
		bench.close();
	}

	private static RelationalImage withoutMeaning(OpenCase open) {
		RelationalImage image = open.root().getImages().get(0);
		open.session().execute("Forget", () -> List.copyOf(image.getMeanings()).forEach(open.session()::delete));
		return image;
	}

	@Test
	void itStandsInThePerspective() {
		assertTrue(Bench.page().isPartVisible(found.view()));
		assertEquals("Checks", found.view().getTitle());
	}

	@Test
	void whatIsFoundComesAndGoesWhileOneEdits() {
		OpenCase open = bench.copy("T4");
		long before = found.count(NO_MEANING);
		RelationalImage image = withoutMeaning(open);
		Bench.until("the image without meaning is found", () -> found.count(NO_MEANING) == before + 1);
		assertTrue(found.branches().contains(ElementLabels.typed(image)), found.branches().toString());
		assertTrue(found.says().contains("warning"), found.says());
		open.session().undo();
		Bench.until("it is settled", () -> found.count(NO_MEANING) == before);
		open.session().redo();
		Bench.until("it is back", () -> found.count(NO_MEANING) == before + 1);
		open.session().execute("Rename", () -> image.setPicture("Quite another picture"));
		Bench.until("it bears its new name", () -> found.branches().contains(ElementLabels.typed(image)));
	}

	@Test
	void aMomentOfManyEditsIsCheckedOnce() {
		OpenCase open = bench.copy("T4");
		withoutMeaning(open);
		TreeItem chosen = found.choose(NO_MEANING);
		Object row = chosen.getData();
		for (int i = 0; i < 20; i++) {
			String title = "Title " + i;
			open.session().execute("Rename", () -> open.root().setTitle(title));
		}
		boolean[] later = { false };
		Display.getCurrent().timerExec(500, () -> later[0] = true);
		Bench.until("some time has passed", () -> later[0]);
		assertEquals(List.of(row), found.viewer().getStructuredSelection().toList(), "what is chosen stays chosen");
	}

	@Test
	void rowsAreGroupedByElementOrBySeverityAndItIsRemembered() {
		bench.copy("T7");
		Bench.until("commitment is found", () -> found.count(TOO_EARLY) == 1);
		int rows = found.rows().size();
		assertTrue(found.branches().stream().anyMatch(one -> one.startsWith("Agenda item")), found.branches().toString());
		found.toggle("Group by severity", true);
		assertTrue(found.branches().contains("Warnings"), found.branches().toString());
		assertEquals(rows, found.rows().size());
		Bench.page().hideView(found.view());
		Found again = new Found();
		Bench.until("it is filled again", () -> again.rows().size() == rows);
		assertTrue(again.branches().contains("Warnings"));
		again.toggle("Group by element", true);
		assertFalse(again.branches().contains("Warnings"));
	}

	@Test
	void ofAVeryLongListTheFirstRowsAreShown() {
		OpenCase open = bench.copy("T2");
		Bench.page().closeAllEditors(false);
		Bench.navigator().reveal(open);
		open.session().execute("Dream", () -> {
			for (int i = 0; i < 700; i++)
				open.root().getImages().add(ImagesFactory.eINSTANCE.createRelationalImage());
		});
		Bench.until("there is more than can be read", () -> found.says().contains("The first 500 of "));
		assertEquals(500, found.rows().size());
	}

	@Test
	void whatIsFoldedStaysFolded() {
		OpenCase open = bench.copy("T7");
		found.choose(TOO_EARLY);
		Object branch = found.viewer().getTree().getItem(0).getData();
		found.viewer().setExpandedState(branch, false);
		withoutMeaning(open);
		Bench.until("there is more", () -> found.count(NO_MEANING) == 1);
		assertFalse(found.viewer().getExpandedState(branch));
	}

	@Test
	void theFilterKeepsRowsWithAllItsWords() {
		OpenCase open = bench.copy("T7");
		withoutMeaning(open);
		found.choose(NO_MEANING);
		Text filter = Dialogs.first(found.body(), Text.class);
		filter.setText("COMMITMENT seed");
		Bench.settle();
		assertEquals(1, found.rows().size());
		assertTrue(found.rows().get(0).getText().endsWith(TOO_EARLY));
		filter.setText("r01");
		Bench.settle();
		assertEquals(List.of(found.count(NO_MEANING)), List.of((long) found.rows().size()));
		filter.setText("no such thing in the world");
		Bench.settle();
		assertEquals(List.of(), found.rows());
		assertTrue(found.says().contains("Nothing that was found has these words."), found.says());
		filter.setText("");
		Bench.settle();
		assertTrue(found.rows().size() > 1);
	}

	@Test
	void withoutACaseAndWithoutFindingsASentenceIsRead() {
		assertTrue(found.says().contains("Open a case"), found.says());
		OpenCase open = bench.copy("T2");
		open.session().execute("Empty", () -> {
			List.copyOf(open.root().getImages()).forEach(open.session()::delete);
			open.root().setTeaching(null);
		});
		Bench.until("there is nothing or something", () -> !found.says().contains("Open a case"));
		Bench.drop(open);
		assertTrue(found.says().contains("Open a case"), found.says());
		assertEquals(List.of(), found.rows());
	}

	@Test
	void itFollowsTheCaseTheUserWorksOn() {
		OpenCase couple = bench.copy("T7");
		OpenCase other = bench.copy("T2");
		assertEquals(0, found.count(TOO_EARLY));
		Bench.navigator().reveal(couple);
		Bench.until("the couple is current", () -> found.count(TOO_EARLY) == 1);
		new Sheet();
		Bench.page().activate(found.view());
		Bench.settle();
		assertEquals(1, found.count(TOO_EARLY), "looking elsewhere changes nothing");
		Bench.navigator().getSite().getSelectionProvider().setSelection(new StructuredSelection(other.root().getPersons().get(0)));
		Bench.until("the other case is current", () -> found.count(TOO_EARLY) == 0);
	}

	@Test
	void enterGoesToTheElementInItsDiagramAndToItsField() {
		OpenCase open = bench.copy("T4");
		Bench.page().closeAllEditors(false);
		RelationalImage image = withoutMeaning(open);
		Bench.navigator().reveal(open);
		found.enter(NO_MEANING);
		assertSame(image, Bench.editor().viewer().selectedElements().get(0).target());
		PropertySheet sheet = (PropertySheet) Bench.page().findView(IPageLayout.ID_PROP_SHEET);
		assertSame(sheet, Bench.page().getActivePart());
		assertSame(image, ((ElementPropertiesPage) sheet.getCurrentPage()).element());
		Sheet page = new Sheet();
		Table meanings = page.table(ImagesPackage.Literals.RELATIONAL_IMAGE__MEANINGS);
		Bench.until("the keyboard is in the field it is about", meanings::isFocusControl);
		Bench.until("the field is scrolled to", () -> page.body().getClientArea()
				.intersects(Display.getCurrent().map(meanings, page.body(), meanings.getBounds().x, 0, 10, meanings.getSize().y)));
	}

	@Test
	void anOpenDiagramThatShowsItIsPreferred() {
		OpenCase open = bench.copy("T4");
		RelationalImage image = withoutMeaning(open);
		org.relationalimages.workbench.open.Opening.openDiagram(Bench.page(), open.diagrams().get(1));
		int editors = Bench.page().getEditorReferences().length;
		found.enter(NO_MEANING);
		assertEquals(editors, Bench.page().getEditorReferences().length, "nothing is opened twice");
		assertSame(image, Bench.editor().viewer().selectedElements().get(0).target());
	}

	@Test
	void whatNoDiagramShowsIsFoundInTheListOfCases() {
		bench.copy("T7");
		found.enter(TOO_EARLY);
		AgendaItem item = (AgendaItem) ((org.eclipse.jface.viewers.IStructuredSelection) Bench.navigator().getSite()
				.getSelectionProvider().getSelection()).getFirstElement();
		assertEquals("Are you really committed?", item.getName());
	}

	@Test
	void aChosenFindingIsReadWholeAndShownInTheProperties() {
		bench.copy("T7");
		Sheet sheet = new Sheet();
		Bench.page().activate(found.view());
		found.choose(TOO_EARLY);
		assertTrue(found.says().contains("Seed 002: do NOT tackle commitment anywhere near the beginning of treatment."), found.says());
		assertTrue(found.says().contains("S2#11"), "with its source: " + found.says());
		assertTrue(Found.links(found.body()).contains("Move to a later session"));
		assertTrue(sheet.says().contains(ElementLabels.feature(SessionsPackage.Literals.AGENDA_ITEM__TOPIC)), sheet.says());
	}
}
