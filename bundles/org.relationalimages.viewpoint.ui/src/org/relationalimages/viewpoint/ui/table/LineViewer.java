// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.TableEvent;
import org.relationalimages.viewpoint.ui.sheet.CellOrder;
import org.relationalimages.viewpoint.ui.sheet.TextSearch;

/**
 * The lines and columns on the screen. The first column has the names of the lines. It follows the table; the order by a
 * column and the search are of this viewer only.
 */
public final class LineViewer {

	private final TableSource source;
	private final DTable table;
	private final TreeViewer viewer;
	private final List<DColumn> columns = new ArrayList<>();
	private final ColumnWidths widths;
	private final List<Runnable> followers = new ArrayList<>();
	private TextSearch search = new TextSearch("");
	/** The lines that were unfolded before the search. */
	private Object[] unfolded = {};
	private boolean isHeld;

	/** A viewer of the lines of a source's table. */
	LineViewer(Composite parent, TableSource source) {
		this.source = source;
		table = source.table();
		Tree tree = new Tree(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setHeaderVisible(true);
		tree.setLinesVisible(true);
		viewer = new TreeViewer(tree);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new LineContent());
		viewer.setLabelProvider(new LineLabels(this, tree));
		viewer.addFilter(new Searching());
		widths = new ColumnWidths(tree);
		makeColumns();
		viewer.setInput(table);
		viewer.expandAll();
		widths.fit(table.headerColumnWidth(), columns);
		Consumer<TableEvent> listener = event -> {
			if (isHeld && !event.order())
				viewer.update(table.allLines().toArray(), null);
			else
				refresh();
		};
		Runnable drafts = () -> viewer.update(table.allLines().toArray(), null);
		table.addListener(listener);
		source.session().drafts().addListener(drafts);
		tree.addListener(SWT.Dispose, event -> {
			table.removeListener(listener);
			source.session().drafts().removeListener(drafts);
		});
	}

	private void makeColumns() {
		new TreeColumn(tree(), SWT.NONE);
		for (DColumn column : table.columns())
			if (column.isVisible()) {
				columns.add(column);
				new TreeColumn(tree(), SWT.NONE);
			}
		for (TreeColumn column : tree().getColumns())
			column.addListener(SWT.Selection, event -> orderBy(column));
		nameColumns();
	}

	private void nameColumns() {
		for (int index = 1; index <= columns.size(); index++) {
			String label = columns.get(index - 1).label();
			TreeColumn column = tree().getColumn(index);
			column.setText(label == null ? "" : label);
			String help = LineTexts.help(source, columns.get(index - 1));
			column.setToolTipText((label == null ? "" : label + ": ") + "a click puts the lines in order by it" + (help.isEmpty() ? "" : "\n" + help));
		}
	}

	/** What was typed into a cell and is no value yet; null for nothing. */
	String draft(DLine line, DColumn column) {
		return CellDrafts.of(source.session(), table, line, column);
	}

	/** The table. */
	public DTable table() {
		return table;
	}

	/** The viewer behind it. */
	public TreeViewer viewer() {
		return viewer;
	}

	/** Its control. */
	public Tree tree() {
		return viewer.getTree();
	}

	/** The columns that are shown, without the one of the names. */
	public List<DColumn> columns() {
		return List.copyOf(columns);
	}

	/** The column at an index of the tree; null for the names of the lines. */
	DColumn column(int index) {
		return index <= 0 || index > columns.size() ? null : columns.get(index - 1);
	}

	/** The lines one can see by scrolling, from top to bottom. */
	public List<DLine> shown() {
		List<DLine> shown = new ArrayList<>();
		collect(tree().getItems(), shown);
		return shown;
	}

	private static void collect(TreeItem[] items, List<DLine> shown) {
		for (TreeItem item : items)
			if (item.getData() instanceof DLine line) {
				shown.add(line);
				if (item.getExpanded())
					collect(item.getItems(), shown);
			}
	}

	/** The item that shows a line; null when none does. */
	TreeItem item(DLine line) {
		return line != null && viewer.testFindItem(line) instanceof TreeItem item ? item : null;
	}

	/** The selected lines, from top to bottom. */
	public List<DLine> selected() {
		List<Object> chosen = List.of(viewer.getStructuredSelection().toArray());
		return shown().stream().filter(chosen::contains).toList();
	}

	/** Selects a line and scrolls to it. */
	void select(DLine line) {
		viewer.setSelection(new StructuredSelection(line), true);
	}

	/** Shows only lines in which the words occur, with those around them. */
	public void search(String typed) {
		TextSearch former = search;
		search = new TextSearch(typed);
		if (former.isEmpty() && !search.isEmpty())
			unfolded = viewer.getExpandedElements();
		viewer.getControl().setRedraw(false);
		viewer.refresh();
		if (!search.isEmpty())
			viewer.expandAll();
		else if (!former.isEmpty())
			viewer.setExpandedElements(unfolded);
		viewer.getControl().setRedraw(true);
		followers.forEach(Runnable::run);
	}

	/** How many lines there are, and how many of them were found: "12 of 40 lines". */
	String count() {
		List<DLine> all = table.allLines().stream().filter(LineViewer::isVisible).toList();
		long found = all.stream().filter(line -> search.finds(LineTexts.words(table, line))).count();
		return (search.isEmpty() ? "" : found + " of ") + all.size() + (all.size() == 1 ? " line" : " lines");
	}

	/** Calls it when other lines or texts are shown. */
	void follow(Runnable follower) {
		followers.add(follower);
	}

	/** Orders the lines by a column: upwards, then downwards, then as the table has them. */
	private void orderBy(TreeColumn column) {
		boolean isSame = tree().getSortColumn() == column;
		int direction = !isSame ? SWT.UP : tree().getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
		tree().setSortColumn(direction == SWT.NONE ? null : column);
		tree().setSortDirection(direction);
		viewer.setComparator(direction == SWT.NONE ? null : new Ordering(column(tree().indexOf(column)), direction == SWT.UP));
		viewer.getStructuredSelection().toList().stream().findFirst().ifPresent(viewer::reveal);
	}

	/** While somebody types into a line it stays in its place, whatever order and search say. */
	void hold(boolean held) {
		boolean isLetGo = isHeld && !held;
		isHeld = held;
		if (isLetGo && !tree().isDisposed())
			refresh();
	}

	/** Shows the table as it is now. */
	private void refresh() {
		if (tree().isDisposed())
			return;
		if (!table.columns().stream().filter(DColumn::isVisible).toList().equals(columns))
			remakeColumns();
		nameColumns();
		viewer.refresh();
		followers.forEach(Runnable::run);
	}

	/** In a cross table columns come and go with their elements. */
	private void remakeColumns() {
		tree().setSortColumn(null);
		viewer.setComparator(null);
		tree().setRedraw(false);
		for (TreeColumn column : tree().getColumns())
			column.dispose();
		columns.clear();
		makeColumns();
		viewer.refresh();
		widths.fit(table.headerColumnWidth(), columns);
		tree().setRedraw(true);
	}

	private static boolean isVisible(DLine line) {
		return line == null || line.isVisible() && isVisible(line.parent());
	}

	/** Leaves out what is hidden and what the search does not find; what is above or below something found stays. */
	private final class Searching extends ViewerFilter {

		@Override
		public boolean select(Viewer of, Object parent, Object element) {
			DLine line = (DLine) element;
			return line.isVisible() && (search.isEmpty() || isFoundAbove(line) || isFoundBelow(line));
		}

		private boolean isFound(DLine line) {
			return search.finds(LineTexts.words(table, line));
		}

		private boolean isFoundAbove(DLine line) {
			return line != null && (isFound(line) || isFoundAbove(line.parent()));
		}

		private boolean isFoundBelow(DLine line) {
			return line.lines().stream().anyMatch(one -> one.isVisible() && (isFound(one) || isFoundBelow(one)));
		}
	}

	private final class Ordering extends ViewerComparator {

		private final Comparator<String> order;
		private final DColumn column;

		Ordering(DColumn column, boolean up) {
			this.column = column;
			order = CellOrder.of(up);
		}

		@Override
		public int compare(Viewer of, Object one, Object other) {
			return order.compare(LineTexts.words(table, (DLine) one, column), LineTexts.words(table, (DLine) other, column));
		}
	}
}
