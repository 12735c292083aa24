// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.List;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IActionBars;
import org.relationalimages.viewpoint.session.ContinuedStep;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.ui.command.LiveTyping;
import org.relationalimages.viewpoint.ui.command.TextActions;
import org.relationalimages.viewpoint.ui.command.TextFilter;

/**
 * Edits the cell of the cursor in its place. Each key counts; what is no value yet, such as half a date, is kept in the cell until it
 * is complete. Enter goes on downwards, Tab to the right, Alt+Enter or Shift+Enter begins a new line of text, Esc brings the text before back; leaving the
 * field takes the text. A flag is turned at once.
 */
final class CellTyping {

	private static final int LEAST_WIDTH = 90;
	private static final int MOST_CHOICES = 14;

	private final TableController controller;
	private final LineViewer lines;
	private final CellCursor cursor;
	private final TextFilter filter;
	private final TreeEditor place;
	private IActionBars bars;
	private CellEditor open;
	private TextActions actions;
	private LiveTyping typing;
	private DLine line;
	private DColumn column;
	private Choices choices;
	private String before;

	CellTyping(TableController controller, LineViewer lines, CellCursor cursor) {
		this.controller = controller;
		this.lines = lines;
		this.cursor = cursor;
		filter = new TextFilter(controller.source()::keepable);
		place = new TreeEditor(lines.tree());
		place.grabHorizontal = true;
		place.horizontalAlignment = SWT.LEFT;
		place.verticalAlignment = SWT.TOP;
		lines.follow(this::stay);
	}

	/** While a text is edited, Delete, Undo, Copy and so on of these bars act on it. */
	void setBars(IActionBars newBars) {
		bars = newBars;
	}

	/** Whether a cell is being edited. */
	boolean isOpen() {
		return open != null;
	}

	/** Begins with the cell of the cursor; says why when it can't be edited. What was typed already replaces its text; null keeps that. */
	void begin(String typed) {
		finish();
		if (cursor.line() == null)
			return;
		line = cursor.line();
		column = cursor.column();
		String refusal = controller.whyNot(line, column);
		if (refusal != null)
			controller.messages().tell(refusal);
		else if (controller.values().isFlag(line, column))
			controller.choose(line, column, !Boolean.parseBoolean(controller.values().text(line, column)));
		else
			show(typed);
	}

	private void show(String typed) {
		controller.messages().clear();
		choices = controller.values().choices(line, column);
		if (choices != null && choices.many()) {
			List<Object> chosen = SeveralChoices.ask(lines.tree().getShell(), column.label(), choices);
			if (chosen != null)
				controller.choose(line, column, chosen);
			return;
		}
		before = controller.values().text(line, column);
		open = choices == null ? text(typed) : choice(typed);
		TreeItem item = lines.item(line);
		lines.tree().showItem(item);
		place.minimumWidth = LEAST_WIDTH;
		place.setEditor(open.getControl(), item, cursor.index());
		open.getControl().setVisible(true);
		fit();
		open.setFocus();
		if (open.getControl() instanceof Text text && typed != null)
			text.setSelection(text.getText().length());
		open.addListener(new Ending());
	}

	private CellEditor text(String typed) {
		CellText field = new CellText(lines.tree());
		String draft = CellDrafts.of(controller.session(), controller.table(), line, column);
		field.setValue(draft == null ? before : draft);
		field.activate();
		Text text = (Text) field.getControl();
		if (controller.values().isLive(line, column)) {
			lines.hold(true);
			typing = new LiveTyping(text, controller::session, this::take);
		}
		if (typed != null)
			text.setText(typed);
		text.setToolTipText(null);
		if (typed == null)
			text.selectAll();
		text.addListener(SWT.KeyDown, this::keyInText);
		text.addListener(SWT.Traverse, this::traversed);
		text.addListener(SWT.Modify, event -> fit());
		filter.follow(text, controller.messages());
		if (bars != null)
			actions = TextActions.turnTo(field, bars);
		return field;
	}

	private CellEditor choice(String typed) {
		ComboBoxCellEditor field = new ComboBoxCellEditor(lines.tree(), choices.words().toArray(String[]::new), SWT.READ_ONLY);
		CCombo combo = (CCombo) field.getControl();
		combo.setVisibleItemCount(Math.min(MOST_CHOICES, choices.words().size()));
		field.setValue(typed == null || typed.isBlank() ? choices.index() : beginning(typed));
		combo.addListener(SWT.Traverse, this::traversed);
		field.activate();
		combo.getDisplay().asyncExec(() -> {
			if (!combo.isDisposed())
				combo.setListVisible(true);
		});
		return field;
	}

	private int beginning(String typed) {
		for (int index = 0; index < choices.words().size(); index++)
			if (choices.words().get(index).regionMatches(true, 0, typed, 0, typed.length()))
				return index;
		return choices.index();
	}

	/** The field covers the cell, and grows downwards with its text. */
	private void fit() {
		if (open == null)
			return;
		Rectangle cell = lines.item(line) == null ? new Rectangle(0, 0, 0, 0) : lines.item(line).getBounds(cursor.index());
		int width = Math.max(cell.width, LEAST_WIDTH);
		Point wanted = open.getControl().computeSize(choices == null ? width : SWT.DEFAULT, SWT.DEFAULT);
		place.minimumHeight = Math.max(cell.height, Math.min(wanted.y, Math.max(cell.height, lines.tree().getClientArea().height / 2)));
		place.layout();
	}

	private void keyInText(Event event) {
		boolean isEnter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (isEnter && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD3) {
			event.doit = false;
			((Text) event.widget).insert("\n");
		} else if (isEnter && (event.stateMask & SWT.SHIFT) == 0) {
			event.doit = false;
			goOn(() -> cursor.moveLine(1));
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			cancel();
		}
	}

	private void traversed(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT -> go(event, () -> cursor.moveOn(1));
		case SWT.TRAVERSE_TAB_PREVIOUS -> go(event, () -> cursor.moveOn(-1));
		case SWT.TRAVERSE_RETURN -> {
			event.doit = false;
			if (choices != null)
				goOn(() -> cursor.moveLine(1));
		}
		case SWT.TRAVERSE_ESCAPE -> {
			event.doit = false;
			if (choices != null)
				cancel();
		}
		default -> { }
		}
	}

	private void go(Event event, Runnable move) {
		event.doit = false;
		goOn(move);
	}

	private void goOn(Runnable move) {
		finish();
		lines.tree().setFocus();
		move.run();
	}

	/** Takes over what is being typed, if anything is. */
	void finish() {
		if (open == null)
			return;
		Object value = open.getControl() instanceof CCombo combo ? (Object) combo.getSelectionIndex() : open.getValue();
		Choices offered = choices;
		DLine edited = line;
		DColumn in = column;
		String former = typing == null ? before : typing.isPending() ? null : (String) value;
		LiveTyping typed = typing;
		close();
		if (offered != null && (Integer) value >= 0 && (Integer) value != offered.index())
			controller.choose(edited, in, offered.values().get((Integer) value));
		else if (offered == null && !value.equals(former))
			filter.take((String) value, controller.messages(), kept -> {
				Runnable work = () -> controller.edit(edited, in, kept);
				if (typed == null)
					new ContinuedStep(controller.session()).run(work);
				else
					typed.run(work);
			});
		else if (typed != null)
			filter.take((String) value, controller.messages(), kept -> controller.tellUnfinished(edited, in));
	}

	private boolean take(String text) {
		return controller.type(line, column, filter.kept(text));
	}

	private void cancel() {
		// Other edits that came in between stay; the typed text can be brought back by Undo.
		if (typing != null && !typing.takeBack() && !controller.values().text(line, column).equals(before))
			controller.edit(line, column, before);
		close();
		lines.tree().setFocus();
	}

	private void close() {
		CellEditor closing = open;
		open = null;
		if (actions != null)
			actions.turnBack();
		actions = null;
		typing = null;
		place.setEditor(null);
		if (closing != null)
			closing.dispose();
		lines.hold(false);
	}

	/** The table has changed meanwhile; a line that is gone takes its field along. */
	private void stay() {
		if (open == null)
			return;
		TreeItem item = lines.item(line);
		if (item == null || !lines.columns().contains(column))
			close();
		else {
			place.setItem(item);
			fit();
		}
	}

	private final class Ending implements ICellEditorListener {

		@Override
		public void applyEditorValue() {
			finish();
		}

		@Override
		public void cancelEditor() {
			cancel();
		}

		@Override
		public void editorValueChanged(boolean oldValidState, boolean newValidState) {
			// taken over at the end
		}
	}
}
