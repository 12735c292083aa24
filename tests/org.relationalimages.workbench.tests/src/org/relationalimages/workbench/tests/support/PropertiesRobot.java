// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.support;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.views.properties.PropertySheet;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.ui.tests.support.EventLoop;

/** The Properties view, with the hand of a user on its fields. */
public final class PropertiesRobot {

	private final PropertySheet view;

	/** The view, which goes on showing what is selected in the part that is active now. */
	public PropertiesRobot() {
		try {
			view = (PropertySheet) WorkbenchFixture.page().showView(IPageLayout.ID_PROP_SHEET, null, org.eclipse.ui.IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
		EventLoop.settle();
	}

	/** The view, showing an element chosen in the list of cases. */
	public static PropertiesRobot showing(EObject element) {
		WorkbenchFixture.navigator().reveal(element);
		return new PropertiesRobot();
	}

	public Composite body() {
		return (Composite) view.getCurrentPage().getControl();
	}

	/** Everything that can be read on the page. */
	public String says() {
		return Dialogs.texts(body());
	}

	public boolean isHint() {
		return says().contains("Select an element in a diagram or in the list of cases");
	}

	/** The first control of a type after the caption of a feature. */
	public <T extends Control> T control(EStructuralFeature feature, Class<T> type) {
		List<Control> all = Dialogs.all(body());
		boolean seen = false;
		for (Control one : all)
			if (one instanceof Label label && label.getText().split(" \u2013 ")[0].equals(ElementLabels.feature(feature)))
				seen = true;
			else if (seen && type.isInstance(one))
				return type.cast(one);
		return fail("no field for " + feature.getName() + " in: " + says());
	}

	public Text text(EStructuralFeature feature) {
		return control(feature, Text.class);
	}

	/** Types into a field without leaving it. */
	public void type(EStructuralFeature feature, String text) {
		text(feature).setText(text);
		EventLoop.settle();
	}

	/** Types into a field and leaves it. */
	public void enter(EStructuralFeature feature, String text) {
		type(feature, text);
		text(feature).notifyListeners(SWT.FocusOut, new Event());
		EventLoop.settle();
	}

	public void choose(EStructuralFeature feature, String item) {
		Combo combo = control(feature, Combo.class);
		combo.select(combo.indexOf(item));
		combo.notifyListeners(SWT.Selection, new Event());
		EventLoop.settle();
	}

	/** The check box or button of that text. */
	public Button button(String text) {
		return Dialogs.all(body()).stream().filter(one -> one instanceof Button button && button.getText().equals(text))
				.map(Button.class::cast).findFirst().orElseThrow();
	}

	/** The chips of a list, in order. */
	public List<ImageHyperlink> chips(EStructuralFeature feature) {
		boolean seen = false;
		for (Control one : Dialogs.all(body()))
			if (one instanceof Label label && label.getText().equals(ElementLabels.feature(feature)))
				seen = true;
			else if (seen && one.getClass() == Composite.class)
				return Dialogs.all((Composite) one).stream().filter(ImageHyperlink.class::isInstance).map(ImageHyperlink.class::cast).toList();
		return fail("no list for " + feature.getName() + " in: " + says());
	}

	/** The link that adds to a list; invisible when nothing can be added. */
	public Hyperlink adding(EStructuralFeature feature) {
		return control(feature, Hyperlink.class);
	}

	/** Follows the link that adds to a list. */
	public void add(EStructuralFeature feature) {
		press(adding(feature), SWT.CR, 0);
	}

	/** Presses a key on a chip of a list. */
	public void key(EStructuralFeature feature, int index, int code, int modifiers) {
		press(chips(feature).get(index), code, modifiers);
	}

	/** Presses a key in a control of the page. */
	public void press(Control control, int code, int modifiers) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = modifiers;
		event.character = code < 128 ? (char) code : 0;
		control.notifyListeners(SWT.KeyDown, event);
		EventLoop.settle();
	}
}
