// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
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
	void aChosenCaseIsShownItself() {
		CaseDocument open = workbenchFixture.listed("T4");
		WorkbenchFixture.navigator().reveal(open);
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		propertiesRobot.enter(CasesPackage.Literals.CASE_FILE__TITLE, "Renamed");
		assertEquals("Renamed", open.title());
	}

	@Test
	void nothingAndSeveralGiveAHint() {
		CaseDocument open = workbenchFixture.open("T4");
		CaseNavigator navigator = WorkbenchFixture.navigator();
		navigator.reveal(open.root().getImages().get(0));
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		assertFalse(propertiesRobot.isHint());
		navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(open.root().getImages()));
		EventLoop.settle();
		assertTrue(propertiesRobot.isHint());
		navigator.reveal(open.root().getImages().get(0));
		EventLoop.settle();
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
