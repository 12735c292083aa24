// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.model.teaching.RevealStep;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.workbench.open.Reveal;
import org.relationalimages.workbench.properties.ElementPropertiesPage;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** The Checks view: what it shows of the current case, and how it leads to what it speaks of. */
class ChecksViewTest {

	private static final String NO_MEANING = RuleIds.IMAGE_WITHOUT_MEANING;
	private static final String TOO_EARLY = RuleIds.COMMITMENT_TOO_EARLY;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final ChecksRobot checksRobot = new ChecksRobot();

	@AfterEach
	void close() {
		ChecksRobot now = new ChecksRobot();
		now.toggle("Group by element", true);
		Dialogs.first(now.body(), Text.class).setText("");
	}

	private static RelationalImage withoutMeaning(CaseDocument open) {
		RelationalImage image = open.root().getImages().get(0);
		open.session().execute("Forget", () -> List.copyOf(image.getMeanings()).forEach(open.session()::delete));
		return image;
	}

	@Test
	void itStandsInThePerspective() {
		assertTrue(WorkbenchFixture.page().isPartVisible(checksRobot.view()));
		assertEquals("Checks", checksRobot.view().getTitle());
	}

	@Test
	void whatIsFoundComesAndGoesWhileOneEdits() {
		CaseDocument open = workbenchFixture.copy("T4");
		long before = checksRobot.count(NO_MEANING);
		RelationalImage image = withoutMeaning(open);
		EventLoop.until("the image without meaning is found", () -> checksRobot.count(NO_MEANING) == before + 1);
		assertTrue(checksRobot.branches().contains(ElementLabels.typed(image)), checksRobot.branches().toString());
		assertTrue(checksRobot.says().contains("warning"), checksRobot.says());
		open.session().undo();
		EventLoop.until("it is settled", () -> checksRobot.count(NO_MEANING) == before);
		open.session().redo();
		EventLoop.until("it is back", () -> checksRobot.count(NO_MEANING) == before + 1);
		open.session().execute("Rename", () -> image.setPicture("Quite another picture"));
		EventLoop.until("it bears its new name", () -> checksRobot.branches().contains(ElementLabels.typed(image)));
	}

	@Test
	void aMomentOfManyEditsIsCheckedOnce() {
		CaseDocument open = workbenchFixture.copy("T4");
		withoutMeaning(open);
		TreeItem chosen = checksRobot.choose(NO_MEANING);
		Object row = chosen.getData();
		for (int i = 0; i < 20; i++) {
			String title = "Title " + i;
			open.session().execute("Rename", () -> open.root().setTitle(title));
		}
		boolean[] later = { false };
		Display.getCurrent().timerExec(500, () -> later[0] = true);
		EventLoop.until("some time has passed", () -> later[0]);
		assertEquals(List.of(row), checksRobot.viewer().getStructuredSelection().toList(), "what is chosen stays chosen");
	}

	@Test
	void rowsAreGroupedByElementOrBySeverityAndItIsRemembered() {
		workbenchFixture.copy("T7");
		EventLoop.until("commitment is found", () -> checksRobot.count(TOO_EARLY) == 1);
		int rows = checksRobot.rows().size();
		assertTrue(checksRobot.branches().stream().anyMatch(one -> one.startsWith("Agenda item")), checksRobot.branches().toString());
		checksRobot.toggle("Group by severity", true);
		assertTrue(checksRobot.branches().contains("Warnings"), checksRobot.branches().toString());
		assertEquals(rows, checksRobot.rows().size());
		WorkbenchFixture.page().hideView(checksRobot.view());
		ChecksRobot again = new ChecksRobot();
		EventLoop.until("it is filled again", () -> again.rows().size() == rows);
		assertTrue(again.branches().contains("Warnings"));
		again.toggle("Group by element", true);
		assertFalse(again.branches().contains("Warnings"));
	}

	@Test
	void safetyComesBeforeEverythingElse() {
		CaseDocument open = workbenchFixture.copy("T7");
		Relationship bond = open.root().getRelationships().getLast();
		SafetyConcern concern = CasesFactory.eINSTANCE.createSafetyConcern();
		concern.setText("A threat");
		open.session().execute("Danger", () -> {
			open.root().getImages().add(ImagesFactory.eINSTANCE.createRelationalImage()); // errors in its form
			bond.getSafetyConcerns().add(concern);
		});
		EventLoop.until("the danger is found", () -> checksRobot.branches().contains(ElementLabels.typed(concern)));
		assertEquals(ElementLabels.typed(concern), checksRobot.branches().getFirst());
		checksRobot.toggle("Group by severity", true);
		TreeItem warnings = Arrays.stream(checksRobot.viewer().getTree().getItems()).filter(branch -> branch.getText().startsWith("Warnings"))
				.findFirst().orElseThrow();
		assertTrue(warnings.getItemCount() > 1);
		assertTrue(warnings.getItem(0).getText().contains(ElementLabels.text(concern)), warnings.getItem(0).getText());
	}

	@Test
	void anAmpersandInATooltipIsNoMnemonic() {
		CaseDocument open = workbenchFixture.copy("T4");
		withoutMeaning(open);
		String tip = ((CellLabelProvider) checksRobot.viewer().getLabelProvider()).getToolTipText(checksRobot.choose(NO_MEANING).getData());
		assertTrue(tip.contains("Miller") && tip.contains("&&"), tip);
		assertFalse(tip.replace("&&", "").contains("&"), tip);
	}

	@Test
	void ofAVeryLongListTheFirstRowsAreShown() {
		CaseDocument open = workbenchFixture.copy("T2");
		WorkbenchFixture.page().closeAllEditors(false);
		WorkbenchFixture.navigator().reveal(open);
		open.session().execute("Dream", () -> {
			for (int i = 0; i < 700; i++)
				open.root().getImages().add(ImagesFactory.eINSTANCE.createRelationalImage());
		});
		EventLoop.until("there is more than can be read", () -> checksRobot.says().contains("; the first 500 are listed"));
		assertEquals(500, checksRobot.rows().size());
	}

	@Test
	void whatIsFoldedStaysFolded() {
		CaseDocument open = workbenchFixture.copy("T7");
		checksRobot.choose(TOO_EARLY);
		Object branch = checksRobot.viewer().getTree().getItem(0).getData();
		checksRobot.viewer().setExpandedState(branch, false);
		withoutMeaning(open);
		EventLoop.until("there is more", () -> checksRobot.count(NO_MEANING) == 1);
		assertFalse(checksRobot.viewer().getExpandedState(branch));
	}

	@Test
	void theFilterKeepsRowsWithAllItsWords() {
		CaseDocument open = workbenchFixture.copy("T7");
		withoutMeaning(open);
		checksRobot.choose(NO_MEANING);
		Text filter = Dialogs.first(checksRobot.body(), Text.class);
		filter.setText("COMMITMENT bitterness");
		EventLoop.settle();
		assertEquals(1, checksRobot.rows().size());
		assertTrue(ChecksRobot.isOf(checksRobot.rows().get(0), TOO_EARLY));
		filter.setText("r01");
		EventLoop.settle();
		assertEquals(List.of(checksRobot.count(NO_MEANING)), List.of((long) checksRobot.rows().size()));
		filter.setText("no such thing in the world");
		EventLoop.settle();
		assertEquals(List.of(), checksRobot.rows());
		assertTrue(checksRobot.says().contains("Nothing that was found has these words."), checksRobot.says());
		filter.setText("");
		EventLoop.settle();
		assertTrue(checksRobot.rows().size() > 1);
	}

	@Test
	void withoutACaseAndWithoutFindingsASentenceIsRead() {
		assertTrue(checksRobot.says().contains("Open a case"), checksRobot.says());
		CaseDocument open = workbenchFixture.copy("T2");
		open.session().execute("Empty", () -> {
			List.copyOf(open.root().getImages()).forEach(open.session()::delete);
			open.root().setTeaching(null);
		});
		EventLoop.until("there is nothing or something", () -> !checksRobot.says().contains("Open a case"));
		WorkbenchFixture.drop(open);
		assertTrue(checksRobot.says().contains("Open a case"), checksRobot.says());
		assertEquals(List.of(), checksRobot.rows());
	}

	@Test
	void itFollowsTheCaseTheUserWorksOn() {
		CaseDocument couple = workbenchFixture.copy("T7");
		CaseDocument other = workbenchFixture.copy("T2");
		assertEquals(0, checksRobot.count(TOO_EARLY));
		WorkbenchFixture.navigator().reveal(couple);
		EventLoop.until("the couple is current", () -> checksRobot.count(TOO_EARLY) == 1);
		new PropertiesRobot();
		WorkbenchFixture.page().activate(checksRobot.view());
		EventLoop.settle();
		assertEquals(1, checksRobot.count(TOO_EARLY), "looking elsewhere changes nothing");
		WorkbenchFixture.navigator().getSite().getSelectionProvider().setSelection(new StructuredSelection(other.root().getPersons().get(0)));
		EventLoop.until("the other case is current", () -> checksRobot.count(TOO_EARLY) == 0);
	}

	@Test
	void enterGoesToTheElementInItsDiagramAndToItsField() {
		CaseDocument open = workbenchFixture.copy("T4");
		WorkbenchFixture.page().closeAllEditors(false);
		RelationalImage image = withoutMeaning(open);
		WorkbenchFixture.navigator().reveal(open);
		checksRobot.enter(NO_MEANING);
		assertSame(image, WorkbenchFixture.editor().viewer().selectedElements().get(0).target());
		PropertySheet sheet = (PropertySheet) WorkbenchFixture.page().findView(IPageLayout.ID_PROP_SHEET);
		assertSame(sheet, WorkbenchFixture.page().getActivePart());
		assertSame(image, ((ElementPropertiesPage) sheet.getCurrentPage()).element());
		PropertiesRobot page = new PropertiesRobot();
		Control meanings = page.adding(ImagesPackage.Literals.RELATIONAL_IMAGE__MEANINGS);
		EventLoop.until("the keyboard is in the field it is about", meanings::isFocusControl);
		EventLoop.until("the field is scrolled to", () -> page.body().getClientArea()
				.intersects(Display.getCurrent().map(meanings, page.body(), 0, 0, 10, meanings.getSize().y)));
	}

	@Test
	void anOpenDiagramThatShowsItIsPreferred() {
		CaseDocument open = workbenchFixture.copy("T4");
		RelationalImage image = withoutMeaning(open);
		org.relationalimages.workbench.open.OpenFlow.openDiagram(WorkbenchFixture.page(), open.diagrams().get(1));
		int editors = WorkbenchFixture.page().getEditorReferences().length;
		checksRobot.enter(NO_MEANING);
		assertEquals(editors, WorkbenchFixture.page().getEditorReferences().length, "nothing is opened twice");
		assertSame(image, WorkbenchFixture.editor().viewer().selectedElements().get(0).target());
	}

	@Test
	void whatHasNoPlaceOfItsOwnIsFoundInWhatItIsIn() {
		workbenchFixture.copy("T7");
		checksRobot.enter(TOO_EARLY);
		assertEquals(Design.MOVEMENT, WorkbenchFixture.editor().diagram().description().name());
		assertTrue(WorkbenchFixture.editor().viewer().selectedElements().get(0).target() instanceof Session);
	}

	@Test
	void whatNoDiagramShowsIsFoundInTheListOfCases() {
		CaseDocument open = workbenchFixture.copy("T7");
		RevealStep step = open.root().getTeaching().getSteps().get(0);
		Reveal.to(WorkbenchFixture.page(), step, null);
		assertSame(step, ((org.eclipse.jface.viewers.IStructuredSelection) WorkbenchFixture.navigator().getSite()
				.getSelectionProvider().getSelection()).getFirstElement());
	}

	@Test
	void aChosenFindingIsReadWholeAndShownInTheProperties() {
		workbenchFixture.copy("T7");
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		WorkbenchFixture.page().activate(checksRobot.view());
		checksRobot.choose(TOO_EARLY);
		assertTrue(checksRobot.says().contains("Let commitment wait"), checksRobot.says());
		assertTrue(checksRobot.says().contains("S2#11"), "with its source: " + checksRobot.says());
		assertTrue(ChecksRobot.links(checksRobot.body()).contains("Move to a later session"));
		assertTrue(propertiesRobot.says().contains(ElementLabels.feature(SessionsPackage.Literals.AGENDA_ITEM__TOPIC)), propertiesRobot.says());
	}
}
