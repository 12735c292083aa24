// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.ui.arrange.Arrangement;
import org.relationalimages.viewpoint.ui.bar.EditorBar;
import org.relationalimages.viewpoint.ui.bar.SwitchMenu;

/** The words in the bar above a canvas, in wide and narrow editors. */
class BarWordsTest {

	private final CanvasFixture canvasFixture = new CanvasFixture();
	private final Shell shell = new Shell(Display.getCurrent(), SWT.NO_TRIM);
	private final SwitchMenu changing = new Changing();
	private final EditorBar editorBar = new EditorBar(canvasFixture.viewer);
	private final ToolBar bar = editorBar.createControl(shell, new Arrangement(canvasFixture.viewer, canvasFixture.layouter), List.of(changing),
			Optional.empty());
	private final int whole = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;

	@AfterEach
	void close() {
		shell.dispose();
		editorBar.dispose();
		canvasFixture.close();
	}

	private List<String> words(int width) {
		shell.setBounds(10, 10, whole + 200, 60);
		shell.open();
		bar.setBounds(0, 0, width, 50);
		EventLoop.settle();
		return words();
	}

	private List<String> words() {
		return Arrays.stream(bar.getItems()).map(ToolItem::getText).filter(text -> !text.isEmpty()).toList();
	}

	@Test
	void aNarrowBarSparesWordsThatIconsSayToo() {
		assertEquals(List.of("Layers", "Filters", "Now"), words(whole));
		assertEquals(List.of("Now"), words(whole - 1));
		for (ToolItem item : bar.getItems())
			if (item.getText().isEmpty() && (item.getStyle() & SWT.SEPARATOR) == 0) {
				assertNotNull(item.getImage());
				assertFalse(item.getToolTipText().isEmpty());
			}
		ToolItem last = bar.getItem(bar.getItemCount() - 1);
		assertTrue(last.getBounds().x + last.getBounds().width <= whole - 1, "nothing is pushed out");
		assertEquals(List.of("Layers", "Filters", "Now"), words(whole + 20), "they come back");
	}

	@Test
	void longerWordsOfAMenuTakeTheirRoom() {
		words(whole);
		changing.setText("As it was long ago");
		EventLoop.settle();
		assertEquals(List.of("As it was long ago"), words());
		changing.setText("Now");
		EventLoop.settle();
		assertEquals(List.of("Layers", "Filters", "Now"), words());
	}

	private static final class Changing extends SwitchMenu {

		Changing() {
			super("Now", null);
		}

		@Override
		protected void fill(MenuManager menu) {
			// only its name matters
		}
	}
}
