// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.viewpoint.ui.sheet.ColumnMatch;

/** Shows what of a pasted sheet goes into which column and which rows can't be taken, and lets the user change it. */
final class PasteDialog extends TitleAreaDialog {

	private static final String TITLE = "Paste into the table";
	private static final String NOWHERE = "(left out)";
	private static final int MOST_ROWS = 2000;
	private static final int EXAMPLE = 28;

	private final LineViewer lines;
	private final TableController controller;
	private final List<List<String>> rows;
	private final List<DLine> below;
	private final List<Creation> creations;
	private final ColumnMatch suggested;
	private final List<Combo> columns = new ArrayList<>();
	private Combo where;
	private Button headings;
	private PastePreview preview;
	private PasteRun run;
	private List<PastedRow> outcome = List.of();
	private List<DLine> result = List.of();

	PasteDialog(LineViewer lines, CellCursor cursor, TableController controller, List<List<String>> pasted) {
		super(lines.tree().getShell());
		this.lines = lines;
		this.controller = controller;
		rows = pasted.size() > MOST_ROWS ? pasted.subList(0, MOST_ROWS) : pasted;
		List<DLine> shown = lines.shown();
		below = cursor.line() == null ? List.of() : shown.subList(Math.max(0, shown.indexOf(cursor.line())), shown.size());
		creations = controller.creationsNear(cursor.line());
		suggested = ColumnMatch.suggest(rows, lines.columns().stream().map(PasteDialog::name).toList(), cursor.index() - 1);
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** Asks, pastes, and returns the lines that got something; none when the user cancelled. */
	List<DLine> ask() {
		open();
		return result;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Paste");
	}

	@Override
	protected Point getInitialSize() {
		return new Point(780, 620);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		setTitle(TITLE);
		new Label(body, SWT.NONE).setText("&Rows become:");
		where = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		creations.forEach(creation -> where.add(creation.label()));
		if (!below.isEmpty())
			where.add("The lines from \u201c" + title(below.getFirst()) + "\u201d on");
		where.select(0);
		where.addListener(SWT.Selection, event -> tryOut());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(where);
		new Label(body, SWT.NONE);
		headings = new Button(body, SWT.CHECK);
		headings.setText("The first row has the &names of the columns");
		headings.setSelection(suggested.hasHeadings());
		headings.addListener(SWT.Selection, event -> tryOut());
		Label assigned = new Label(body, SWT.NONE);
		assigned.setText("Columns:");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(assigned);
		columnChoices(body);
		preview = new PastePreview(body, suggested.columns().size());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 200).applyTo(preview.control());
		return body;
	}

	private void columnChoices(Composite body) {
		ScrolledComposite scroll = new ScrolledComposite(body, SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(scroll);
		Composite choices = new Composite(scroll, SWT.NONE);
		int count = suggested.columns().size();
		GridLayoutFactory.fillDefaults().numColumns(count).applyTo(choices);
		for (int index = 0; index < count; index++)
			new Label(choices, SWT.NONE).setText(example(index).replace("&", "&&"));
		for (int index = 0; index < count; index++) {
			Combo combo = new Combo(choices, SWT.READ_ONLY | SWT.DROP_DOWN);
			combo.add(NOWHERE);
			lines.columns().forEach(column -> combo.add(name(column)));
			combo.select(suggested.columns().get(index) + 1);
			combo.setToolTipText("Where \u201c" + example(index) + "\u201d and what is below it goes");
			SpokenName.give(combo, combo.getToolTipText());
			combo.addListener(SWT.Selection, event -> tryOut());
			columns.add(combo);
		}
		scroll.setContent(choices);
		scroll.setMinSize(choices.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private String example(int index) {
		String cell = index < rows.getFirst().size() ? rows.getFirst().get(index).replaceAll("\\s+", " ") : "";
		return cell.isBlank() ? "column " + (index + 1) : cell.length() > EXAMPLE ? cell.substring(0, EXAMPLE) + "\u2026" : cell;
	}

	private String title(DLine line) {
		for (String text : LineTexts.words(lines.table(), line))
			if (!text.isBlank())
				return text.length() > EXAMPLE ? text.substring(0, EXAMPLE) + "\u2026" : text;
		return "the chosen line";
	}

	private static String name(DColumn column) {
		return column.label() == null ? "" : column.label();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Paste", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		tryOut();
	}

	private void tryOut() {
		int first = headings.getSelection() ? 1 : 0;
		List<DColumn> chosen = new ArrayList<>();
		for (Combo combo : columns)
			chosen.add(combo.getSelectionIndex() <= 0 ? null : lines.columns().get(combo.getSelectionIndex() - 1));
		int way = where.getSelectionIndex();
		Creation creation = way >= 0 && way < creations.size() ? creations.get(way) : null;
		run = new PasteRun(controller, new PastePlan(rows.subList(Math.min(first, rows.size()), rows.size()), first + 1, chosen, creation, below));
		outcome = run.tryOut();
		preview.show(chosen, outcome);
		long taken = outcome.stream().filter(PastedRow::isTaken).count();
		setMessage(taken + " of " + outcome.size() + (outcome.size() == 1 ? " row" : " rows") + " can be taken. Empty cells leave what is there as it is.");
		setErrorMessage(fault(chosen, taken));
		getButton(IDialogConstants.OK_ID).setEnabled(taken > 0 && !hasTwice(chosen));
	}

	private String fault(List<DColumn> chosen, long taken) {
		if (hasTwice(chosen))
			return "Two columns of the sheet go into the same column of the table; leave one of them out.";
		return taken == 0 ? "No row can be taken this way; the list below says why. Perhaps other columns fit." : null;
	}

	private static boolean hasTwice(List<DColumn> chosen) {
		List<DColumn> used = chosen.stream().filter(column -> column != null).toList();
		return used.stream().distinct().count() < used.size();
	}

	@Override
	protected void okPressed() {
		result = run.carryOut(outcome);
		super.okPressed();
	}
}
