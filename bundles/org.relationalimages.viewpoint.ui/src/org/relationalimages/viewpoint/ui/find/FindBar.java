// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.find;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/**
 * A row above the canvas that finds elements while one types: Enter goes to the next one, Shift+Enter to the one before,
 * Esc closes it. It takes no room while it is closed.
 */
public final class FindBar {

	private static final String OF_VIEWER = FindBar.class.getName();

	private final DiagramViewer viewer;
	private final Composite row;
	private final Text text;
	private final Label count;
	private List<DDiagramElement> found = List.of();
	private int at;

	private FindBar(Composite parent, DiagramViewer viewer) {
		this.viewer = viewer;
		row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 2;
		row.setLayout(layout);
		text = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage("Find in this diagram");
		SpokenName.give(text, "Find in this diagram");
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		count = new Label(row, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
		data.widthHint = 160;
		count.setLayoutData(data);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addListener(SWT.Modify, event -> search());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, this::traverse);
		show(false);
	}

	/** A closed row for a canvas in a parent with a grid layout. */
	public static Composite create(Composite parent, DiagramViewer viewer) {
		FindBar bar = new FindBar(parent, viewer);
		viewer.setProperty(OF_VIEWER, bar);
		return bar.row;
	}

	/** The one of a canvas; null without one. */
	public static FindBar of(DiagramViewer viewer) {
		return (FindBar) viewer.getProperty(OF_VIEWER);
	}

	/** Opens it with the keyboard in its field. */
	public void open() {
		show(true);
		text.setFocus();
		text.selectAll();
	}

	/** Its field. */
	public Text text() {
		return text;
	}

	/** What it says of how much it found. */
	public String told() {
		return count.getText();
	}

	private void search() {
		found = text.getText().isBlank() ? List.of() : ElementSearch.find(viewer.controller().diagram(), text.getText());
		at = 0;
		go();
	}

	private void key(Event event) {
		if (event.keyCode != SWT.CR && event.keyCode != SWT.KEYPAD_CR || found.isEmpty())
			return;
		event.doit = false;
		at = Math.floorMod(at + ((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1), found.size());
		go();
	}

	private void traverse(Event event) {
		if (event.detail != SWT.TRAVERSE_ESCAPE)
			return;
		event.doit = false;
		show(false);
		viewer.getControl().setFocus();
	}

	private void go() {
		if (found.isEmpty())
			count.setText(text.getText().isBlank() ? "" : "Not in this diagram");
		else {
			count.setText((at + 1) + " of " + found.size());
			viewer.select(List.of(found.get(at)));
		}
	}

	private void show(boolean shown) {
		row.setVisible(shown);
		((GridData) row.getLayoutData()).exclude = !shown;
		row.getParent().layout(true, true);
	}
}
