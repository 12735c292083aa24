// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Valence;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.open.Saving;

/** Each kind of field of the Properties view: one undoable step an edit, and a sentence for what does not fit. */
class FieldsTest {

	private static final EStructuralFeature PICTURE = ImagesPackage.Literals.RELATIONAL_IMAGE__PICTURE;
	private static final EStructuralFeature SELF_PART = ImagesPackage.Literals.RELATIONAL_IMAGE__SELF_PART;
	private static final EStructuralFeature NOTE = RimPackage.Literals.NAMED_ELEMENT__NOTE;

	@TempDir
	Path folder;

	private final Bench bench = new Bench();
	private OpenCase open;
	private RelationalImage image;
	private Sheet sheet;
	private String before;

	@BeforeEach
	void showImage() {
		open = bench.copy("T4");
		image = open.root().getImages().get(0);
		Bench.navigator().reveal(image);
		sheet = new Sheet();
		before = Bench.model(open);
	}

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void textIsTakenWhenTheFieldIsLeft() {
		sheet.type(PICTURE, "He goes");
		assertFalse(open.session().canUndo(), "nothing is changed while typing");
		sheet.enter(PICTURE, "He goes");
		assertEquals("He goes", image.getPicture());
		undoOneStep("Change " + ElementLabels.feature(PICTURE).toLowerCase(java.util.Locale.ROOT));
		assertEquals(image.getPicture(), sheet.text(PICTURE).getText(), "the field follows");
	}

	@Test
	void nobodyCallsACaseDeidentifiedByChoosingIt() {
		open.session().execute("Note", () -> open.root().setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo()));
		Bench.navigator().reveal(open.root().getPrivacy());
		Bench.settle();
		EStructuralFeature deidentified = CasesPackage.Literals.PRIVACY_INFO__DEIDENTIFIED;
		assertEquals("No", sheet.text(deidentified).getText());
		assertFalse(sheet.text(deidentified).getEditable());
		assertFalse(sheet.text(CasesPackage.Literals.PRIVACY_INFO__DEID_NOTE).getEditable());
		open.session().execute("Note", () -> {
			open.root().getPrivacy().setDeidentified(true);
			open.root().getPrivacy().setDeidMethod(DeidMethod.FICTIONAL);
		});
		Bench.settle();
		assertEquals("Yes", sheet.text(deidentified).getText());
		assertEquals(ElementLabels.literal(DeidMethod.FICTIONAL), sheet.text(CasesPackage.Literals.PRIVACY_INFO__DEID_METHOD).getText());
	}

	@Test
	void aLanguageIsChosenByNameAndKeptAsItsTag() {
		EStructuralFeature language = CasesPackage.Literals.CASE_FILE__LANGUAGE;
		open.session().execute("Write", () -> open.root().setLanguage("Suomi; interpreter Aino"));
		Bench.navigator().reveal(open);
		Bench.settle();
		assertTrue(sheet.says().contains("\u201cSuomi; interpreter Aino\u201d is no language"), sheet::says);
		Dialogs.answer("Language", shell -> {
			Dialogs.first(shell, Text.class).setText("Finnish");
			Bench.settle();
			Dialogs.press(shell, "OK");
		}, () -> sheet.control(language, Button.class).notifyListeners(SWT.Selection, new Event()));
		assertEquals("fi", open.root().getLanguage());
		assertTrue(sheet.says().contains("Finnish (fi)"), sheet::says);
		Dialogs.answer("Language", shell -> {
			Bench.until("the language is selected", () -> Dialogs.first(shell, Table.class).getSelectionCount() == 1
					&& Dialogs.first(shell, Table.class).getSelection()[0].getText().equals("Finnish (fi)"));
			Dialogs.first(shell, Text.class).setText("zh");
			Bench.until("Chinese comes first", () -> Dialogs.first(shell, Table.class).getItem(0).getText().startsWith("Chinese ("));
			Dialogs.press(shell, "Cancel");
		}, () -> sheet.control(language, Button.class).notifyListeners(SWT.Selection, new Event()));
		open.session().undo();
		Bench.settle();
		assertEquals("Suomi; interpreter Aino", open.root().getLanguage());
	}

	@Test
	void enterTakesASingleLineAndControlEnterSeveral() {
		Text note = sheet.text(NOTE);
		assertTrue((note.getStyle() & SWT.MULTI) != 0);
		note.setText("first\nsecond");
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.stateMask = SWT.MOD1;
		note.notifyListeners(SWT.KeyDown, enter);
		assertEquals("first\nsecond", image.getNote());
		sheet.type(SELF_PART, "small");
		sheet.text(SELF_PART).notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals("small", image.getSelfPart());
		open.session().undo();
		undoOneStep("Change " + ElementLabels.feature(NOTE).toLowerCase(java.util.Locale.ROOT));
	}

	@Test
	void escapeGivesUpWhatWasTyped() {
		String picture = image.getPicture();
		sheet.type(PICTURE, "other");
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		sheet.text(PICTURE).notifyListeners(SWT.KeyDown, escape);
		assertEquals(picture, sheet.text(PICTURE).getText());
		sheet.text(PICTURE).notifyListeners(SWT.FocusOut, new Event());
		assertEquals(before, Bench.model(open));
		assertFalse(open.session().canUndo());
	}

	@Test
	void anEmptiedTextIsNotNoted() {
		sheet.enter(SELF_PART, "");
		assertNull(image.getSelfPart());
		undoOneStep(null);
	}

	@Test
	void aChoiceAndAFlagAreOneStepEach() {
		EStructuralFeature valence = ImagesPackage.Literals.RELATIONAL_IMAGE__VALENCE;
		Valence other = Valence.VALUES.stream().filter(one -> one != image.getValence()).findFirst().orElseThrow();
		sheet.choose(valence, ElementLabels.literal(other));
		assertEquals(other, image.getValence());
		undoOneStep(null);
		boolean preverbal = image.isPreverbal();
		var box = sheet.button(ElementLabels.feature(ImagesPackage.Literals.RELATIONAL_IMAGE__PREVERBAL));
		box.setSelection(!preverbal);
		box.notifyListeners(SWT.Selection, new Event());
		assertEquals(!preverbal, image.isPreverbal());
		undoOneStep(null);
		assertEquals(preverbal, box.getSelection());
	}

	@Test
	void charactersThatNoFileHoldsAreLeftOut() throws IOException {
		sheet.enter(PICTURE, "a\u0001b\uFFFEc");
		assertEquals("abc", image.getPicture());
		assertEquals("abc", sheet.text(PICTURE).getText());
		open.save(folder.resolve("clean.relimages"));
		assertEquals("abc", OpenCase.read(folder.resolve("clean.relimages")).root().getImages().get(0).getPicture());
	}

	@Test
	void whatIsBeingTypedIsSavedToo() throws IOException {
		open.save(folder.resolve("typed.relimages"));
		sheet.type(PICTURE, "half a sent");
		assertTrue(Saving.save(Bench.window().getShell(), open));
		assertEquals("half a sent", OpenCase.read(folder.resolve("typed.relimages")).root().getImages().get(0).getPicture());
		assertFalse(open.isDirty());
	}

	@Test
	void typingIsNotDisturbedByChangesElsewhere() {
		sheet.type(PICTURE, "in the midd");
		open.session().execute("Elsewhere", () -> {
			image.setPicture("from elsewhere");
			image.setSelfPart("changed");
		});
		Bench.settle();
		assertEquals("in the midd", sheet.text(PICTURE).getText());
		assertEquals("changed", sheet.text(SELF_PART).getText());
		sheet.enter(PICTURE, "in the middle");
		assertEquals("in the middle", image.getPicture());
		open.session().undo();
		assertEquals("from elsewhere", image.getPicture());
	}

	private void undoOneStep(String label) {
		if (label != null)
			assertEquals(label, open.session().undoLabel());
		open.session().undo();
		Bench.settle();
		assertEquals(before, Bench.model(open));
		assertFalse(open.session().canUndo(), "one step only");
	}
}
