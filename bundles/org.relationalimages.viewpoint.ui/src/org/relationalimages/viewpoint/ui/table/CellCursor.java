// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/** The cell the keyboard works on: painted with a frame, named to screen readers, and always in a selected line. */
public final class CellCursor {

	private final LineViewer lines;
	private final List<Runnable> followers = new ArrayList<>();
	private DLine line;
	private int index;
	private int row;

	CellCursor(LineViewer lines) {
		this.lines = lines;
		index = lines.columns().isEmpty() ? 0 : 1;
		Tree tree = lines.tree();
		tree.addListener(SWT.MouseDown, this::pointed);
		tree.addListener(SWT.Selection, event -> selected((TreeItem) event.item));
		tree.addListener(SWT.FocusIn, event -> enter());
		tree.addListener(SWT.FocusOut, event -> tree.redraw());
		tree.addListener(SWT.PaintItem, this::paint);
		tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF)
					event.result = spoken();
			}
		});
		lines.follow(this::stay);
	}

	/** The line; null in an empty table. */
	public DLine line() {
		return line;
	}

	/** The column; null in the one of the names. */
	public DColumn column() {
		return lines.column(index);
	}

	/** The index of the column in the tree: 0 for the names. */
	public int index() {
		return index;
	}

	/** Calls it when the cursor stands elsewhere. */
	void follow(Runnable follower) {
		followers.add(follower);
	}

	/** Goes to a cell of a line that is shown. */
	public void moveTo(DLine newLine, int newIndex) {
		if (lines.item(newLine) == null)
			return;
		boolean isOther = newLine != line || lines.selected().size() != 1;
		line = newLine;
		index = Math.clamp(newIndex, 0, lines.columns().size());
		if (isOther)
			lines.select(line);
		moved();
	}

	/** Goes to the line above or below, in the same column; returns false where there is none. */
	public boolean moveLine(int by) {
		List<DLine> shown = lines.shown();
		int at = shown.indexOf(line) + by;
		if (at < 0 || at >= shown.size())
			return false;
		moveTo(shown.get(at), index);
		return true;
	}

	/** Goes to the cell to the left or right; returns false where there is none. */
	public boolean moveColumn(int by) {
		if (line == null || index + by < 0 || index + by > lines.columns().size())
			return false;
		moveTo(line, index + by);
		return true;
	}

	/** Goes to the next or previous cell, at the end of a line to the next or previous line; returns false at the end of all. */
	public boolean moveOn(int by) {
		if (moveColumn(by))
			return true;
		List<DLine> shown = lines.shown();
		int at = shown.indexOf(line) + by;
		if (at < 0 || at >= shown.size())
			return false;
		moveTo(shown.get(at), by > 0 ? 0 : lines.columns().size());
		return true;
	}

	/** Goes to the first or last line that is shown, or stays in the line, and to the first or last column. */
	public void moveToEnd(boolean last, boolean inLine) {
		List<DLine> shown = lines.shown();
		if (!shown.isEmpty() && line != null)
			moveTo(inLine ? line : last ? shown.getLast() : shown.getFirst(), last ? lines.columns().size() : 0);
	}

	/** Where the cell is on the tree; null when it is nowhere. */
	Rectangle bounds() {
		TreeItem item = lines.item(line);
		return item == null ? null : item.getBounds(index);
	}

	private void moved() {
		TreeItem item = lines.item(line);
		if (item != null)
			lines.tree().showItem(item);
		if (index < lines.tree().getColumnCount())
			lines.tree().showColumn(lines.tree().getColumn(index));
		row = lines.shown().indexOf(line);
		lines.tree().redraw();
		SpokenName.giveNative(lines.tree(), spoken());
		lines.tree().getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		followers.forEach(Runnable::run);
	}

	private void pointed(Event event) {
		ViewerCell cell = lines.viewer().getCell(new Point(event.x, event.y));
		if (cell == null || !(cell.getElement() instanceof DLine pointed))
			return;
		line = pointed;
		index = cell.getColumnIndex();
		moved();
	}

	/** The tree's own keys, such as those for pages, have chosen a line. */
	private void selected(TreeItem item) {
		if (item != null && item.getData() instanceof DLine chosen && chosen != line) {
			line = chosen;
			moved();
		}
	}

	/** Gives the keyboard a cell from the beginning. */
	void enter() {
		List<DLine> shown = lines.shown();
		if (lines.item(line) == null && !shown.isEmpty())
			moveTo(shown.getFirst(), index);
		else
			lines.tree().redraw();
	}

	/** When its line is gone, the one at the same place is next. */
	private void stay() {
		index = Math.min(index, lines.columns().size());
		List<DLine> shown = lines.shown();
		if (line == null || shown.contains(line)) {
			lines.tree().redraw();
			return;
		}
		line = null;
		if (shown.isEmpty())
			followers.forEach(Runnable::run);
		else
			moveTo(shown.get(Math.clamp(row, 0, shown.size() - 1)), index);
	}

	private void paint(Event event) {
		if (event.index != index || event.item.getData() != line)
			return;
		Rectangle box = ((TreeItem) event.item).getBounds(index);
		Color before = event.gc.getForeground();
		boolean hasFocus = lines.tree().isFocusControl();
		event.gc.setForeground(lines.tree().getForeground());
		event.gc.setLineWidth(hasFocus ? 2 : 1);
		event.gc.drawRectangle(box.x + 1, box.y + 1, box.width - 3, box.height - 3);
		event.gc.setForeground(before);
		event.gc.setLineWidth(1);
	}

	/** What a screen reader says of the cell. */
	public String spoken() {
		if (line == null)
			return lines.table().name() + ": no lines";
		String words = LineTexts.words(lines.table(), line, column());
		String heading = column() == null || column().label() == null ? "" : column().label() + ": ";
		return heading + (words.isBlank() ? "empty" : words);
	}
}
