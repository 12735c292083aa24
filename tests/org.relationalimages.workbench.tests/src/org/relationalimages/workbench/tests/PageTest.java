// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.workbench.navigator.CaseNavigator;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.properties.ElementPropertiesPage;

/** What the Properties view shows: the one element that is selected in the list of cases or in a diagram. */
class PageTest {

	private final Bench bench = new Bench();

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void bothTheListOfCasesAndTheEditorBringThePage() {
		bench.open("T4");
		for (Object part : new Object[] { Bench.navigator(), Bench.editor() }) {
			IPropertySheetPage page = Adapters.adapt(part, IPropertySheetPage.class);
			assertTrue(page instanceof ElementPropertiesPage, part.toString());
			page.dispose();
		}
	}

	@Test
	void theSelectionOfADiagramIsShown() {
		OpenCase open = bench.open("T4");
		Sheet sheet = new Sheet();
		Bench.page().activate(Bench.editor());
		Canvas canvas = new Canvas(Bench.editor());
		canvas.take("Select");
		canvas.click(canvas.node("If he comes close, I will be swallowed"));
		RelationalImage image = open.root().getImages().get(1);
		assertEquals(image.getPicture(), sheet.text(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE).getText());
		sheet.enter(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE, "If he is near");
		assertEquals("If he is near", image.getPicture());
		assertTrue(canvas.node("If he is near") != null, "the diagram follows");
	}

	@Test
	void aChosenCaseIsShownItself() {
		OpenCase open = bench.copy("T4");
		Bench.navigator().reveal(open);
		Sheet sheet = new Sheet();
		sheet.enter(CasesPackage.Literals.CASE_FILE__TITLE, "Renamed");
		assertEquals("Renamed", open.title());
	}

	@Test
	void nothingAndSeveralGiveAHint() {
		OpenCase open = bench.open("T4");
		CaseNavigator navigator = Bench.navigator();
		navigator.reveal(open.root().getImages().get(0));
		Sheet sheet = new Sheet();
		assertFalse(sheet.isHint());
		navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(open.root().getImages()));
		Bench.settle();
		assertTrue(sheet.isHint());
		navigator.reveal(open.root().getImages().get(0));
		Bench.settle();
		assertFalse(sheet.isHint());
		navigator.getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY);
		Bench.settle();
		assertTrue(sheet.isHint());
	}

	@Test
	void whatIsDeletedOrClosedIsNotEditedAnyMore() {
		OpenCase open = bench.copy("T4");
		RelationalImage image = open.root().getImages().get(0);
		Bench.navigator().reveal(image);
		Sheet sheet = new Sheet();
		sheet.type(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE, "too late");
		open.session().execute("Delete", () -> open.session().delete(image));
		String without = Bench.model(open);
		Bench.settle();
		assertTrue(sheet.isHint());
		assertEquals(without, Bench.model(open));
		assertEquals("Delete", open.session().undoLabel());

		Bench.navigator().reveal(open.root().getImages().get(0));
		Bench.settle();
		Text field = sheet.text(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE);
		Bench.drop(open);
		assertTrue(field.isDisposed());
		assertTrue(sheet.isHint());
	}

	@Test
	void undoIsNamedAndWorksWhereverTheUserIs() {
		OpenCase open = bench.copy("T4");
		RelationalImage image = open.root().getImages().get(0);
		CaseNavigator navigator = Bench.navigator();
		navigator.reveal(image);
		String before = Bench.model(open);
		new Sheet().enter(ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE, "other");
		IAction undo = navigator.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
		assertEquals("&Undo " + open.session().undoLabel(), undo.getText());
		assertTrue(undo.isEnabled());
		Bench.command("org.eclipse.ui.edit.undo");
		assertEquals(before, Bench.model(open));
		assertFalse(undo.isEnabled());
		Bench.command("org.eclipse.ui.edit.redo");
		assertEquals("other", image.getPicture());
	}
}
