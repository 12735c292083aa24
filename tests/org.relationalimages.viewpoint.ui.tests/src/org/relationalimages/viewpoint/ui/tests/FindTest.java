// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.ui.find.ElementSearch;
import org.relationalimages.viewpoint.ui.find.FindBar;
import org.relationalimages.viewpoint.ui.find.QuickOutline;
import org.relationalimages.viewpoint.ui.viewer.RememberedView;

class FindTest {

	private final CanvasFixture at = new CanvasFixture();

	@AfterEach
	void close() {
		at.close();
	}

	@Test
	void typingGoesToWhatIsFoundAndEnterToTheNext() {
		Shell shell = new Shell(at.viewer.getControl().getShell());
		shell.setLayout(new GridLayout());
		Composite row = FindBar.create(shell, at.viewer);
		assertFalse(row.getVisible());
		FindBar bar = FindBar.of(at.viewer);
		bar.open();
		assertTrue(row.getVisible());
		bar.text().setText("r t");
		assertEquals("1 of 5", bar.told(), ElementSearch.find(at.diagram, "r t").toString());
		assertEquals(1, at.viewer.selectedElements().size());
		var first = at.viewer.selectedElements();
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		bar.text().notifyListeners(SWT.KeyDown, enter);
		assertFalse(first.equals(at.viewer.selectedElements()));
		enter.stateMask = SWT.SHIFT;
		bar.text().notifyListeners(SWT.KeyDown, enter);
		assertEquals(first, at.viewer.selectedElements());
		bar.text().setText("nowhere");
		assertEquals("Not in this diagram", bar.told());
		shell.dispose();
	}

	@Test
	void theQuickOutlineListsAllAndGoesToOne() {
		QuickOutline outline = QuickOutline.open(at.viewer);
		EventLoop.settle();
		assertEquals(9, outline.list().getItemCount(), ElementSearch.find(at.diagram, "").toString());
		outline.text().setText("think");
		assertEquals("Think about what was said \u2013 Card", outline.list().getItem(0).getText());
		outline.text().notifyListeners(SWT.DefaultSelection, new Event());
		assertTrue(outline.list().isDisposed());
		assertEquals(List.of(at.node("Think about what was said")), at.viewer.selectedElements());
	}

	@Test
	void theViewOfADiagramIsRemembered() {
		assertFalse(RememberedView.restore(at.viewer, Optional.empty()));
		at.viewer.zoom().setZoom(2);
		RememberedView.keep(at.viewer, place -> { });
		at.viewer.zoom().setZoom(1);
		assertTrue(RememberedView.restore(at.viewer, Optional.empty()));
		assertEquals(2, at.viewer.zoom().getZoom());
	}
}
