// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.privacy;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.workbench.properties.ChoiceHelp;

/** Asks by which method the copy is made, and what people are called in it. */
final class NamesPage extends WizardPage {

	private static final List<DeidMethod> METHODS = DeidMethod.VALUES.stream().filter(one -> one != DeidMethod.NONE)
			.toList();
	private static final int WIDTH = 560;
	private static final int ROWS = 8;

	private final Deidentification work;
	private Combo method;
	private TableViewer people;

	NamesPage(Deidentification work) {
		super("names");
		this.work = work;
		setTitle("What people are called in the copy");
		setDescription("The names stand in place of the old ones in titles, notes, quotes and all other texts. "
				+ "Dates become days, ages become bands. The case itself stays as it is.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		new Label(body, SWT.NONE).setText("&Method:");
		method = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		method.setItems(METHODS.stream().map(ElementLabels::literal).toArray(String[]::new));
		method.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(method);
		new Label(body, SWT.NONE); // the cell under the caption
		ChoiceHelp help = new ChoiceHelp(body, method, CasesPackage.Literals.DEID_METHOD, () -> body.layout(true));
		help.show(method());
		method.addListener(SWT.Selection, event -> help.show(method()));
		Label caption = new Label(body, SWT.NONE);
		caption.setText("&People:");
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(caption);
		table(body);
		if (!work.leftOut().isNothing()) {
			Label leftOut = new Label(body, SWT.WRAP);
			leftOut.setText(work.leftOut().sentence() + " No de-identified copy ever holds any of that.");
			GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(leftOut);
		}
		setControl(body);
		check();
	}

	private void table(Composite body) {
		Composite holder = new Composite(body, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		people = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		SpokenName.give(people.getTable(), "Names and what replaces them");
		people.getTable().setHeaderVisible(true);
		people.getTable().setLinesVisible(true);
		people.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, "In the case", Person::getPseudonym);
		column(layout, "In the copy (click to change)", person -> work.names().get(person))
				.setEditingSupport(new NameEditing());
		people.setInput(work.names().keySet());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, people.getTable().getItemHeight() * ROWS)
				.applyTo(holder);
	}

	private TableViewerColumn column(TableColumnLayout layout, String title, Function<Person, String> text) {
		TableViewerColumn column = new TableViewerColumn(people, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(person -> text.apply((Person) person)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(1, 120));
		return column;
	}

	private void check() {
		setErrorMessage(work.conflict());
		setPageComplete(work.conflict() == null);
	}

	/** The method chosen. */
	DeidMethod method() {
		return METHODS.get(method.getSelectionIndex());
	}

	private final class NameEditing extends EditingSupport {

		private final CellEditor editor = new TextCellEditor(people.getTable());

		NameEditing() {
			super(people);
		}

		@Override
		protected boolean canEdit(Object person) {
			return true;
		}

		@Override
		protected CellEditor getCellEditor(Object person) {
			return editor;
		}

		@Override
		protected Object getValue(Object person) {
			return work.names().get(person);
		}

		@Override
		protected void setValue(Object person, Object value) {
			if (value.toString().isBlank())
				return; // the name stays
			work.rename((Person) person, value.toString());
			people.refresh();
			check();
		}
	}
}
