// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.teaching.TeachingPackage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Links, parts and lists in the Properties view. */
class ListsTest {

	private static final EStructuralFeature MEANINGS = ImagesPackage.Literals.RELATIONAL_IMAGE__MEANINGS;
	private static final EStructuralFeature BUILT_ON = ImagesPackage.Literals.RELATIONAL_IMAGE__BUILT_ON;
	private static final EStructuralFeature CONTRADICTS = ImagesPackage.Literals.RELATIONAL_IMAGE__CONTRADICTS;
	private static final EStructuralFeature LAYER = ImagesPackage.Literals.RELATIONAL_IMAGE__LAYER;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final CaseDocument open = workbenchFixture.listed("T4");
	private final RelationalImage image = open.root().getImages().get(0);
	private final String before = WorkbenchFixture.model(open);
	private PropertiesRobot propertiesRobot = PropertiesRobot.showing(image);

	private void show(EObject element) {
		propertiesRobot = PropertiesRobot.showing(element);
	}

	@Test
	void aNewPartIsShownAndUndoneInOneStep() {
		int many = image.getMeanings().size();
		propertiesRobot.add(MEANINGS);
		assertEquals(many + 1, image.getMeanings().size());
		assertTrue(propertiesRobot.says().contains(ElementLabels.feature(ImagesPackage.Literals.MEANING__STATEMENT)), "the new one is shown");
		undoOneStep("Add Meaning");
		assertTrue(propertiesRobot.isHint(), "what is gone is not shown any more");
	}

	@Test
	void partsMoveAndAreDeletedWithAllLinksToThem() {
		var first = image.getMeanings().get(0);
		propertiesRobot.key(MEANINGS, 0, SWT.ARROW_UP, SWT.ALT);
		assertSame(first, image.getMeanings().get(0), "the first can't go up");
		propertiesRobot.key(MEANINGS, 0, SWT.ARROW_DOWN, SWT.ALT);
		assertSame(first, image.getMeanings().get(1));
		propertiesRobot.key(MEANINGS, 1, SWT.ARROW_UP, SWT.ALT);
		assertEquals(before, WorkbenchFixture.model(open));
		open.session().undo();
		open.session().undo();
		assertFalse(open.session().canUndo());
		assertTrue(first.getRevisedBy().size() > 0, "something points at it");
		propertiesRobot.key(MEANINGS, 0, SWT.DEL, 0);
		assertNull(first.eContainer());
		assertFalse(WorkbenchFixture.model(open).contains(EcoreUtil.getID(first)), "no link to it is left");
		undoOneStep("Delete " + ElementLabels.typed(first));
		assertEquals(ElementLabels.text(first), propertiesRobot.chips(MEANINGS).get(0).getText());
	}

	@Test
	void aLinkIsTakenOutWithoutItsElement() {
		show(open.root().getImages().get(2));
		RelationalImage linked = open.root().getImages().get(2).getContradicts().get(0);
		propertiesRobot.key(CONTRADICTS, 0, SWT.DEL, 0);
		assertFalse(open.root().getImages().get(2).getContradicts().contains(linked));
		assertSame(open.root(), linked.eContainer());
		undoOneStep("Unlink " + ElementLabels.typed(linked));
	}

	@Test
	void aLinkIsTypedInPlaceAndTakenOutByBackspace() {
		Text box = propertiesRobot.text(BUILT_ON);
		propertiesRobot.press(box, SWT.ARROW_DOWN, 0);
		assertEquals(open.root().getImages().size() - 1, offered().size(), offered().toString());
		assertFalse(offered().toString().contains(image.getPicture()), "never the element itself");
		propertiesRobot.press(box, SWT.ARROW_DOWN, 0);
		assertEquals(1, list().getSelectionIndex());
		RelationalImage other = open.root().getImages().get(1);
		box.setText("SWALLOWED close");
		EventLoop.settle();
		assertEquals(List.of(other.getPicture() + "  \u2014  Relational image"), offered());
		propertiesRobot.press(box, SWT.CR, 0);
		assertEquals(List.of(other), image.getBuiltOn());
		assertEquals("", box.getText());
		assertEquals(List.of(), offered(), "the list is closed");
		assertEquals("Change " + ElementLabels.feature(BUILT_ON).toLowerCase(java.util.Locale.ROOT), open.session().undoLabel());
		propertiesRobot.press(box, SWT.ARROW_DOWN, 0);
		assertFalse(offered().toString().contains(other.getPicture()), "what is linked is not offered");
		propertiesRobot.press(box, SWT.ESC, 0);
		assertFalse(list().getVisible());
		box.setText("nothing like that");
		EventLoop.settle();
		assertTrue(propertiesRobot.says().contains("Nothing to link has these words."));
		propertiesRobot.press(box, SWT.CR, 0);
		assertEquals(1, image.getBuiltOn().size());
		box.setText("");
		propertiesRobot.press(box, SWT.ARROW_LEFT, 0);
		assertTrue(propertiesRobot.chips(BUILT_ON).getFirst().isFocusControl(), "Left goes to the last chip");
		propertiesRobot.key(BUILT_ON, 0, SWT.ARROW_RIGHT, 0);
		assertTrue(box.isFocusControl());
		propertiesRobot.press(box, SWT.BS, 0);
		assertEquals("Unlink " + ElementLabels.typed(other), open.session().undoLabel());
		open.session().undo();
		undoOneStep(null);
	}

	private List<String> offered() {
		return list().getVisible() ? List.of(list().getItems()).stream().map(TableItem::getText).toList() : List.of();
	}

	private Table list() {
		return propertiesRobot.control(BUILT_ON, Table.class);
	}

	@Test
	void aSingleLinkIsChosenAnew() {
		var former = image.getLayer();
		Dialogs.answer(ElementLabels.feature(LAYER), shell -> {
			EventLoop.until("the list is filled", () -> !items(shell).isEmpty());
			assertEquals(open.root().getLifeLayers().size(), items(shell).size());
			pick(shell, 0);
		}, () -> press(propertiesRobot.control(LAYER, org.eclipse.swt.widgets.Button.class)));
		assertFalse(image.getLayer() == former && open.session().canUndo(), "choosing the same changes nothing");
		if (open.session().canUndo())
			undoOneStep(null);
		assertSame(former, image.getLayer());
	}

	@Test
	void noMoreIsChosenThanThereIsRoomFor() {
		var relationship = open.root().getRelationships().get(0);
		var ends = CasesPackage.Literals.RELATIONSHIP__ENDS;
		show(relationship);
		assertEquals(ends.getUpperBound(), relationship.getEnds().size());
		Text box = propertiesRobot.text(ends);
		assertFalse(box.getVisible(), "it is full");
		open.session().execute("Make room", () -> {
			relationship.getEnds().clear();
			for (int i = 0; i < 3; i++)
				open.root().getPersons().add(EcoreUtil.copy(open.root().getPersons().get(0)));
		});
		EventLoop.settle();
		assertTrue(box.getVisible());
		propertiesRobot.press(box, SWT.ARROW_DOWN, 0);
		assertEquals(5, propertiesRobot.control(ends, Table.class).getItemCount(), "namesakes can be told apart by their place");
		propertiesRobot.press(box, SWT.CR, 0);
		propertiesRobot.press(box, SWT.ARROW_DOWN, 0);
		propertiesRobot.press(box, SWT.CR, 0);
		assertFalse(box.getVisible(), "full again");
		assertEquals(2, relationship.getEnds().size());
	}

	@Test
	void linesAreTakenOneByOneWithoutBlanks() {
		var guide = open.root().getTeaching();
		show(guide);
		propertiesRobot.enter(TeachingPackage.Literals.TEACHING_GUIDE__OBJECTIVES, " See both fears \n\nName one\u0002 step\n");
		assertEquals(List.of("See both fears", "Name one step"), guide.getObjectives());
		undoOneStep(null);
	}

	private static List<String> items(Shell shell) {
		Table list = Dialogs.first(shell, Table.class);
		EventLoop.settle();
		return List.of(list.getItems()).stream().map(item -> item.getText()).toList();
	}

	private static void pick(Shell shell, int index) {
		Table list = Dialogs.first(shell, Table.class);
		list.setSelection(index);
		list.notifyListeners(SWT.Selection, new Event());
		Dialogs.press(shell, "OK");
	}

	private static void press(org.eclipse.swt.widgets.Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	private void undoOneStep(String label) {
		if (label != null)
			assertEquals(label, open.session().undoLabel());
		open.session().undo();
		EventLoop.settle();
		assertEquals(before, WorkbenchFixture.model(open));
		assertFalse(open.session().canUndo(), "one step only");
	}
}
