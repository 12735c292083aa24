// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.navigator.CaseNavigator;
import org.relationalimages.workbench.properties.ElementPropertiesPage;
import org.relationalimages.workbench.tests.support.CanvasRobot;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** What the Properties view shows: the one element that is selected in the list of cases or in a diagram. */
class PageTest {

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	@Test
	void bothTheListOfCasesAndTheEditorBringThePage() {
		workbenchFixture.open("T4");
		for (Object part : new Object[] { WorkbenchFixture.navigator(), WorkbenchFixture.editor() }) {
			IPropertySheetPage page = Adapters.adapt(part, IPropertySheetPage.class);
			assertTrue(page instanceof ElementPropertiesPage, part.toString());
			page.dispose();
		}
	}

	@Test
	void theSelectionOfADiagramIsShown() {
		CaseDocument open = workbenchFixture.open("T4");
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		WorkbenchFixture.page().activate(WorkbenchFixture.editor());
		CanvasRobot canvas = new CanvasRobot(WorkbenchFixture.editor());
		canvas.take("Select");
		canvas.click(canvas.node("If he comes close, I will be swallowed"));
		RelationalImage image = open.root().getImages().get(1);
		assertEquals(image.getPicture(), propertiesRobot.text(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE).getText());
		propertiesRobot.enter(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE, "If he is near");
		assertEquals("If he is near", image.getPicture());
		assertTrue(canvas.node("If he is near") != null, "the diagram follows");
	}

	@Test
	void anotherElementOfTheSameKindIsShownInTheSameFields() {
		CaseDocument open = workbenchFixture.copy("T4");
		RelationalImage one = open.root().getImages().get(0);
		RelationalImage other = open.root().getImages().get(1);
		WorkbenchFixture.navigator().reveal(one);
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		Text field = propertiesRobot.text(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE);
		propertiesRobot.type(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE, "of the first");
		String before = other.getPicture();
		WorkbenchFixture.navigator().reveal(other);
		EventLoop.settle();
		assertSame(field, propertiesRobot.text(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE), "nothing is made anew");
		assertEquals(before, field.getText());
		assertEquals(other.getMeanings().size(), propertiesRobot.chips(ImagesPackage.Literals.RELATIONAL_IMAGE__MEANINGS).size());
		assertEquals("of the first", one.getPicture());
		propertiesRobot.type(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE, "of the second");
		assertEquals("of the first", one.getPicture());
		assertEquals("of the second", other.getPicture());
		open.session().undo();
		assertEquals(before, other.getPicture());
	}

	@Test
	void aChosenCaseIsShownItself() {
		CaseDocument open = workbenchFixture.listed("T4");
		WorkbenchFixture.navigator().reveal(open);
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		propertiesRobot.enter(CasesPackage.Literals.CASE_FILE__TITLE, "Renamed");
		assertEquals("Renamed", open.title());
	}

	@Test
	void whatSeveralShareIsChangedInAllOfThemByOneStep() {
		CaseDocument open = workbenchFixture.copy("T4");
		CaseNavigator navigator = WorkbenchFixture.navigator();
		List<RelationalImage> images = List.copyOf(open.root().getImages().subList(0, 3));
		String before = WorkbenchFixture.model(open);
		navigator.reveal(images.get(0));
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(images));
		EventLoop.settle();
		assertTrue(propertiesRobot.says().contains("3 elements"), propertiesRobot::says);
		assertTrue(propertiesRobot.says().contains("different in each"), propertiesRobot::says);
		Combo valence = propertiesRobot.control(ImagesPackage.Literals.RELATIONAL_IMAGE__VALENCE, Combo.class);
		valence.select(2);
		valence.notifyListeners(SWT.Selection, new Event());
		EventLoop.settle();
		assertEquals(1, images.stream().map(RelationalImage::getValence).distinct().count());
		propertiesRobot.enter(RimPackage.Literals.NAMED_ELEMENT__NOTE, "of all");
		assertEquals(List.of("of all", "of all", "of all"), images.stream().map(RelationalImage::getNote).toList());
		open.session().undo();
		open.session().undo();
		assertEquals(before, WorkbenchFixture.model(open));
		assertFalse(open.session().canUndo());
		navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(
				List.of(images.get(0), open.root().getPersons().get(0))));
		EventLoop.settle();
		propertiesRobot.enter(RimPackage.Literals.NAMED_ELEMENT__NOTE, "both");
		assertEquals("both", open.root().getPersons().get(0).getNote());
	}

	@Test
	void nothingGivesAHint() {
		CaseDocument open = workbenchFixture.open("T4");
		CaseNavigator navigator = WorkbenchFixture.navigator();
		navigator.reveal(open.root().getImages().get(0));
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		assertFalse(propertiesRobot.isHint());
		navigator.getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY);
		EventLoop.settle();
		assertTrue(propertiesRobot.isHint());
	}

	@Test
	void whatIsDeletedOrClosedIsNotEditedAnyMore() {
		CaseDocument open = workbenchFixture.listed("T4");
		RelationalImage image = open.root().getImages().get(0);
		WorkbenchFixture.navigator().reveal(image);
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		propertiesRobot.type(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE, "too late");
		open.session().execute("Delete", () -> open.session().delete(image));
		String without = WorkbenchFixture.model(open);
		EventLoop.settle();
		assertTrue(propertiesRobot.isHint());
		assertEquals(without, WorkbenchFixture.model(open));
		assertEquals("Delete", open.session().undoLabel());
		open.session().undo();
		assertEquals("too late", image.getPicture(), "what was typed before is not lost with it");
		open.session().redo();
		EventLoop.settle();

		WorkbenchFixture.navigator().reveal(open.root().getImages().get(0));
		EventLoop.settle();
		Text field = propertiesRobot.text(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE);
		WorkbenchFixture.drop(open);
		assertTrue(field.isDisposed());
		assertTrue(propertiesRobot.isHint());
	}

	@Test
	void undoIsNamedAndWorksWhereverTheUserIs() {
		CaseDocument open = workbenchFixture.listed("T4");
		RelationalImage image = open.root().getImages().get(0);
		CaseNavigator navigator = WorkbenchFixture.navigator();
		navigator.reveal(image);
		String before = WorkbenchFixture.model(open);
		new PropertiesRobot().enter(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE, "other");
		IAction undo = navigator.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
		assertEquals("&Undo " + open.session().undoLabel(), undo.getText());
		assertTrue(undo.isEnabled());
		WorkbenchFixture.command("org.eclipse.ui.edit.undo");
		assertEquals(before, WorkbenchFixture.model(open));
		assertFalse(undo.isEnabled());
		WorkbenchFixture.command("org.eclipse.ui.edit.redo");
		assertEquals("other", image.getPicture());
	}
}
