// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.diagram.DDiagramElement;

/** A user with a keyboard only. */
final class KeyRobot {

	private final CanvasFixture canvasFixture;
	private List<String> offered;

	KeyRobot(CanvasFixture canvasFixture) {
		this.canvasFixture = canvasFixture;
	}

	/** Presses a key of the canvas. */
	KeyRobot press(int key) {
		return press(key, 0);
	}

	KeyRobot press(int key, int modifiers) {
		canvasFixture.mouse.key(key, key <= Character.MAX_VALUE ? (char) key : '\0', modifiers);
		return this;
	}

	/** Types a name into the open label and ends it with Enter. */
	KeyRobot name(String label) {
		EventLoop.until("a label can be typed", () -> field() != null);
		field().setText(label);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		field().notifyListeners(SWT.KeyDown, enter);
		EventLoop.settle();
		return this;
	}

	private Text field() {
		return (Text) Arrays.stream(((Composite) canvasFixture.viewer.getControl()).getChildren()).filter(Text.class::isInstance)
				.findFirst().orElse(null);
	}

	/** Presses a key that asks for a link, types words and takes the first row. */
	KeyRobot link(int key, String words) {
		offered = List.of();
		canvasFixture.viewer.getControl().getDisplay().asyncExec(() -> answer(words));
		return press(key);
	}

	private void answer(String words) {
		Shell shell = Arrays.stream(Display.getCurrent().getShells()).filter(one -> one.getText().startsWith("Link to")).findFirst().orElse(null);
		if (shell == null) {
			Display.getCurrent().timerExec(10, () -> answer(words));
			return;
		}
		Text filter = (Text) find(shell, Text.class);
		Table table = (Table) find(shell, Table.class);
		filter.setText(words);
		EventLoop.settle();
		offered = Arrays.stream(table.getItems()).map(TableItem::getText).toList();
		if (table.getItemCount() == 0)
			shell.close();
		else
			table.notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** The rows of the last list of links. */
	List<String> offered() {
		return offered;
	}

	private static Control find(Composite parent, Class<? extends Control> kind) {
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child))
				return child;
			Control inner = child instanceof Composite composite ? find(composite, kind) : null;
			if (inner != null)
				return inner;
		}
		return null;
	}

	/** The labels of what is selected; of links without one their kind. */
	String selected() {
		return String.join(", ", canvasFixture.viewer.selectedElements().stream().map(KeyRobot::word).toList());
	}

	private static String word(DDiagramElement element) {
		return element.label().isBlank() ? element.mapping().name() : element.label();
	}
}
