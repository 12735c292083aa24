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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
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

	public Table table(EStructuralFeature feature) {
		return control(feature, Table.class);
	}

	/** Selects a row of a list. */
	public void row(EStructuralFeature feature, int index) {
		table(feature).setSelection(index);
		table(feature).notifyListeners(SWT.Selection, new Event());
	}

	/** The button of a list with that sign. */
	public ToolItem sign(EStructuralFeature feature, String sign) {
		for (ToolItem item : control(feature, ToolBar.class).getItems())
			if (item.getText().equals(sign))
				return item;
		return fail("no " + sign);
	}

	/** Presses the button of a list with that sign. */
	public void press(EStructuralFeature feature, String sign) {
		sign(feature, sign).notifyListeners(SWT.Selection, new Event());
		EventLoop.settle();
	}
}
