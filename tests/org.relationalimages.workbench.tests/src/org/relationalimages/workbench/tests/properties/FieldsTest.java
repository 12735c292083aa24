// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Valence;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Each kind of field of the Properties view: one undoable step an edit, and a sentence for what does not fit. */
class FieldsTest {

	private static final EStructuralFeature PICTURE = ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE;
	private static final EStructuralFeature SELF_PART = ImagesPackage.Literals.RELATIONAL_IMAGE__SELF_PART;
	private static final EStructuralFeature NOTE = RimPackage.Literals.NAMED_ELEMENT__NOTE;

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final CaseDocument open = workbenchFixture.listed("T4");
	private final RelationalImage image = open.root().getImages().get(0);
	private final PropertiesRobot propertiesRobot = PropertiesRobot.showing(image);
	private final String before = WorkbenchFixture.model(open);

	@Test
	void eachKeyCountsAtOnceAndAllAreOneStep() throws IOException {
		open.save(folder.resolve("clean.relimages"));
		OpenFlow.openFirstDiagram(WorkbenchFixture.page(), open);
		EventLoop.settle();
		WorkbenchFixture.editor().reveal(image);
		EventLoop.settle();
		PropertiesRobot besideDiagram = new PropertiesRobot();
		IAction save = WorkbenchFixture.editor().getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.SAVE.getId());
		assertFalse(WorkbenchFixture.editor().isDirty());
		besideDiagram.type(PICTURE, "H");
		assertEquals("H", image.getPicture());
		assertTrue(WorkbenchFixture.editor().isDirty(), "the tab has its star");
		assertTrue(save == null || save.isEnabled());
		besideDiagram.type(PICTURE, "He");
		besideDiagram.type(SELF_PART, "small");
		besideDiagram.type(PICTURE, "He goes");
		assertEquals("He goes", image.getPicture());
		besideDiagram.enter(PICTURE, "He goes.");
		WorkbenchFixture.command("org.eclipse.ui.file.save");
		assertEquals("He goes.", CaseDocument.read(folder.resolve("clean.relimages")).root().getImages().get(0).getPicture());
		open.session().undo();
		assertEquals("He", image.getPicture(), "what came in between stays a step of its own");
		open.session().undo();
		undoOneStep("Change " + ElementLabels.feature(PICTURE).toLowerCase(java.util.Locale.ROOT));
		assertEquals(image.getPicture(), besideDiagram.text(PICTURE).getText(), "the field follows");
	}

	@Test
	void nobodyCallsACaseDeidentifiedByChoosingIt() {
		open.session().execute("Note", () -> open.root().setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo()));
		WorkbenchFixture.navigator().reveal(open.root().getPrivacy());
		EventLoop.settle();
		EStructuralFeature deidentified = CasesPackage.Literals.PRIVACY_INFO__DEIDENTIFIED;
		assertEquals("No", propertiesRobot.text(deidentified).getText());
		assertFalse(propertiesRobot.text(deidentified).getEditable());
		assertFalse(propertiesRobot.text(CasesPackage.Literals.PRIVACY_INFO__DEID_NOTE).getEditable());
		open.session().execute("Note", () -> {
			open.root().getPrivacy().setDeidentified(true);
			open.root().getPrivacy().setDeidMethod(DeidMethod.FICTIONAL);
		});
		EventLoop.settle();
		assertEquals("Yes", propertiesRobot.text(deidentified).getText());
		assertEquals(ElementLabels.literal(DeidMethod.FICTIONAL), propertiesRobot.text(CasesPackage.Literals.PRIVACY_INFO__DEID_METHOD).getText());
	}

	@Test
	void aLanguageIsChosenByNameAndKeptAsItsTag() {
		EStructuralFeature language = CasesPackage.Literals.CASE_FILE__LANGUAGE;
		open.session().execute("Write", () -> open.root().setLanguage("Suomi; interpreter Aino"));
		WorkbenchFixture.navigator().reveal(open);
		EventLoop.settle();
		assertTrue(propertiesRobot.says().contains("\u201cSuomi; interpreter Aino\u201d is no language"), propertiesRobot::says);
		Dialogs.answer("Language", shell -> {
			Dialogs.first(shell, Text.class).setText("Finnish");
			EventLoop.settle();
			Dialogs.press(shell, "OK");
		}, () -> propertiesRobot.control(language, Button.class).notifyListeners(SWT.Selection, new Event()));
		assertEquals("fi", open.root().getLanguage());
		assertTrue(propertiesRobot.says().contains("Finnish (fi)"), propertiesRobot::says);
		Dialogs.answer("Language", shell -> {
			EventLoop.until("the language is selected", () -> Dialogs.first(shell, Table.class).getSelectionCount() == 1
					&& Dialogs.first(shell, Table.class).getSelection()[0].getText().equals("Finnish (fi)"));
			Dialogs.first(shell, Text.class).setText("zh");
			EventLoop.until("Chinese comes first", () -> Dialogs.first(shell, Table.class).getItem(0).getText().startsWith("Chinese ("));
			Dialogs.press(shell, "Cancel");
		}, () -> propertiesRobot.control(language, Button.class).notifyListeners(SWT.Selection, new Event()));
		open.session().undo();
		EventLoop.settle();
		assertEquals("Suomi; interpreter Aino", open.root().getLanguage());
	}

	@Test
	void enterTakesASingleLineAndControlEnterSeveral() {
		Text note = propertiesRobot.text(NOTE);
		assertTrue((note.getStyle() & SWT.MULTI) != 0);
		note.setText("first\nsecond");
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.stateMask = SWT.MOD1;
		note.notifyListeners(SWT.KeyDown, enter);
		assertEquals("first\nsecond", image.getNote());
		propertiesRobot.type(SELF_PART, "small");
		propertiesRobot.text(SELF_PART).notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals("small", image.getSelfPart());
		open.session().undo();
		undoOneStep("Change " + ElementLabels.feature(NOTE).toLowerCase(java.util.Locale.ROOT));
	}

	@Test
	void escapeBringsTheTextBeforeBackInOneStep() {
		String picture = image.getPicture();
		propertiesRobot.type(PICTURE, "oth");
		propertiesRobot.type(PICTURE, "other");
		escape(PICTURE);
		assertEquals(picture, propertiesRobot.text(PICTURE).getText());
		propertiesRobot.text(PICTURE).notifyListeners(SWT.FocusOut, new Event());
		assertEquals(before, WorkbenchFixture.model(open));
		assertFalse(open.session().canUndo());
		open.session().redo();
		assertEquals("other", image.getPicture(), "even so nothing is lost");
		open.session().undo();
	}

	@Test
	void escapeLeavesOtherEditsAlone() {
		String picture = image.getPicture();
		propertiesRobot.type(PICTURE, "other");
		open.session().execute("Elsewhere", () -> image.setSelfPart("changed"));
		EventLoop.settle();
		escape(PICTURE);
		assertEquals(picture, image.getPicture());
		assertEquals("changed", image.getSelfPart());
		open.session().undo();
		assertEquals("other", image.getPicture());
	}

	private void escape(EStructuralFeature feature) {
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		propertiesRobot.text(feature).notifyListeners(SWT.KeyDown, escape);
		EventLoop.settle();
	}

	@Test
	void aLongTextIsReadWithoutScrolling() {
		Text note = propertiesRobot.text(NOTE);
		propertiesRobot.type(NOTE, "one");
		int small = note.getSize().y;
		propertiesRobot.type(NOTE, "one\ntwo\nthree\nfour\nfive");
		assertTrue(note.getSize().y > small && note.getSize().y >= 5 * note.getLineHeight(), note.getSize() + " of " + note.getLineHeight());
		propertiesRobot.type(NOTE, "one");
		assertEquals(small, note.getSize().y);
	}

	@Test
	void anEmptiedTextIsNotNoted() {
		propertiesRobot.enter(SELF_PART, "");
		assertNull(image.getSelfPart());
		undoOneStep(null);
	}

	@Test
	void aChoiceAndAFlagAreOneStepEach() {
		EStructuralFeature valence = ImagesPackage.Literals.RELATIONAL_IMAGE__VALENCE;
		Valence other = Valence.VALUES.stream().filter(one -> one != image.getValence()).findFirst().orElseThrow();
		propertiesRobot.choose(valence, ElementLabels.literal(other));
		assertEquals(other, image.getValence());
		undoOneStep(null);
		boolean preverbal = image.isPreverbal();
		var box = propertiesRobot.button(ElementLabels.feature(ImagesPackage.Literals.RELATIONAL_IMAGE__PREVERBAL));
		box.setSelection(!preverbal);
		box.notifyListeners(SWT.Selection, new Event());
		assertEquals(!preverbal, image.isPreverbal());
		undoOneStep(null);
		assertEquals(preverbal, box.getSelection());
	}

	@Test
	void charactersThatNoFileHoldsAreLeftOut() throws IOException {
		propertiesRobot.enter(PICTURE, "a\u0001b\uFFFEc");
		assertEquals("abc", image.getPicture());
		assertEquals("abc", propertiesRobot.text(PICTURE).getText());
		open.save(folder.resolve("clean.relimages"));
		assertEquals("abc", CaseDocument.read(folder.resolve("clean.relimages")).root().getImages().get(0).getPicture());
	}

	@Test
	void whatIsBeingTypedIsSavedToo() throws IOException {
		open.save(folder.resolve("typed.relimages"));
		propertiesRobot.type(PICTURE, "half a sent");
		assertTrue(SaveFlow.save(WorkbenchFixture.window().getShell(), open));
		assertEquals("half a sent", CaseDocument.read(folder.resolve("typed.relimages")).root().getImages().get(0).getPicture());
		assertFalse(open.isDirty());
	}

	@Test
	void fieldsFollowChangesElsewhereAndNothingTypedIsLost() {
		propertiesRobot.type(PICTURE, "in the midd");
		open.session().execute("Elsewhere", () -> {
			image.setPicture("from elsewhere");
			image.setSelfPart("changed");
		});
		EventLoop.settle();
		assertEquals("from elsewhere", propertiesRobot.text(PICTURE).getText());
		assertEquals("changed", propertiesRobot.text(SELF_PART).getText());
		open.session().undo();
		EventLoop.settle();
		assertEquals("in the midd", propertiesRobot.text(PICTURE).getText());
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
