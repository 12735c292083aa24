// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.privacy;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.relationalimages.export.deidentify.Decision;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.export.deidentify.IdentifierMatch;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/** Shows each place that may tell who somebody is, for decision. */
final class PlacesPage extends WizardPage {

	private static final int WIDTH = 720;
	private static final int ROWS = 11;

	private final Deidentification work;
	private TableViewer places;
	private Label count;
	private Button suggestion;
	private Button keep;
	private Button rest;

	PlacesPage(Deidentification work) {
		super("places");
		this.work = work;
		setTitle("What else may tell who somebody is");
		setDescription("Decide each place. No list is complete: on the next page you read what the copy will say.");
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		count = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		table(body);
		buttons(body);
		setControl(body);
	}

	private void table(Composite body) {
		Composite holder = new Composite(body, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		places = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
		SpokenName.give(places.getTable(), "Places where names may be read");
		places.getTable().setHeaderVisible(true);
		places.getTable().setLinesVisible(true);
		places.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(places);
		column(layout, "Looks like", 2, IdentifierMatch::kind);
		column(layout, "In the text", 7, identifierMatch -> identifierMatch.before() + "\u00bb" + identifierMatch.text() + "\u00ab" + identifierMatch.after());
		column(layout, "Where", 3, PlacesPage::where);
		column(layout, "Decision (click to type)", 4, this::decided)
				.setEditingSupport(new DecisionEditing(places, work, this::decidedSome));
		places.addSelectionChangedListener(event -> enable());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, places.getTable().getItemHeight() * ROWS)
				.applyTo(holder);
	}

	private TableViewerColumn column(TableColumnLayout layout, String title, int weight, Function<IdentifierMatch, String> text) {
		TableViewerColumn column = new TableViewerColumn(places, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object found) {
				return text.apply((IdentifierMatch) found);
			}

			@Override
			public String getToolTipText(Object found) {
				return getText(found);
			}
		});
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70));
		return column;
	}

	private static String where(IdentifierMatch identifierMatch) {
		return ElementLabels.feature(identifierMatch.place().feature()) + " \u2013 " + ElementLabels.typed(identifierMatch.place().element());
	}

	private String decided(IdentifierMatch identifierMatch) {
		Decision decision = work.decision(identifierMatch);
		if (decision == null)
			return "? (suggested: " + outcome(identifierMatch.suggestion()) + ")";
		return decision.keeps() ? "stays" : outcome(decision.with());
	}

	private static String outcome(String with) {
		return with.isEmpty() ? "taken out" : with;
	}

	private void buttons(Composite body) {
		Composite bar = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
		suggestion = button(bar, "&Replace as Suggested",
				() -> selected().forEach(one -> work.decide(one, Decision.replace(one.suggestion()))));
		keep = button(bar, "&Keep as It Is", () -> selected().forEach(one -> work.decide(one, Decision.KEEP)));
		rest = button(bar, "Replace &All Undecided", () -> work.places().stream()
				.filter(one -> work.decision(one) == null)
				.forEach(one -> work.decide(one, Decision.replace(one.suggestion()))));
	}

	private Button button(Composite bar, String text, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			action.run();
			decidedSome();
		});
		return button;
	}

	@SuppressWarnings("unchecked")
	private List<IdentifierMatch> selected() {
		return places.getStructuredSelection().toList();
	}

	private void decidedSome() {
		places.refresh();
		check();
	}

	/** The names may have changed on the page before. */
	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			places.setInput(work.places());
			check();
		}
		super.setVisible(visible);
		if (visible)
			places.getControl().setFocus();
	}

	private void check() {
		long left = work.undecided();
		int all = work.places().size();
		count.setText(all == 0 ? "Nothing was found."
				: left == 0 ? "All " + all + " places are decided." : left + " of " + all + " places still to decide.");
		enable();
		setPageComplete(left == 0);
	}

	private void enable() {
		suggestion.setEnabled(!places.getStructuredSelection().isEmpty());
		keep.setEnabled(!places.getStructuredSelection().isEmpty());
		rest.setEnabled(work.undecided() > 0);
	}
}
