// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.find;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** A list of all elements over the canvas, which typing narrows; Enter or a click goes to one, Esc closes it. */
public final class QuickOutline {

	private static final int WIDTH = 460;
	private static final int HEIGHT = 380;
	/** So many lines are shown at most: typing leads to the others. */
	private static final int MOST = 500;

	private final DiagramViewer viewer;
	private final Shell shell;
	private final Text text;
	private final Table list;
	private final Label more;
	private List<DDiagramElement> found = List.of();

	private QuickOutline(DiagramViewer viewer) {
		this.viewer = viewer;
		shell = new Shell(viewer.getControl().getShell(), SWT.RESIZE);
		shell.setText("Elements of this diagram");
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 6;
		shell.setLayout(layout);
		text = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH);
		text.setMessage("Type to find an element");
		SpokenName.give(text, "Find an element of this diagram");
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		list = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
		SpokenName.give(list, "Elements of this diagram");
		list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		list.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(ElementSearch.line(found.get(list.indexOf((TableItem) event.item)))));
		more = new Label(shell, SWT.NONE);
		more.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	/** Opens it over a canvas. */
	public static QuickOutline open(DiagramViewer viewer) {
		QuickOutline outline = new QuickOutline(viewer);
		outline.listen();
		outline.fill();
		Rectangle canvas = viewer.getControl().getDisplay().map(viewer.getControl().getParent(), null, viewer.getControl().getBounds());
		outline.shell.setBounds(canvas.x + Math.max(0, (canvas.width - WIDTH) / 2), canvas.y + 20, WIDTH, HEIGHT);
		outline.shell.open();
		outline.text.setFocus();
		return outline;
	}

	/** Where one types. */
	public Text text() {
		return text;
	}

	/** The lines of the list. */
	public Table list() {
		return list;
	}

	private void listen() {
		text.addListener(SWT.Modify, event -> fill());
		text.addListener(SWT.DefaultSelection, event -> go());
		text.addListener(SWT.KeyDown, this::key);
		list.addListener(SWT.DefaultSelection, event -> go());
		list.addListener(SWT.MouseUp, event -> go());
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed() && shell.getDisplay().getActiveShell() != shell)
				shell.dispose();
		}));
	}

	private void fill() {
		List<DDiagramElement> all = ElementSearch.find(viewer.controller().diagram(), text.getText());
		found = all.subList(0, Math.min(MOST, all.size()));
		list.setItemCount(found.size());
		list.clearAll();
		if (!found.isEmpty())
			list.setSelection(0);
		more.setText(all.isEmpty() ? "Nothing in this diagram has these words."
				: all.size() > MOST ? "The first " + MOST + " of " + all.size() + "; type to find the others." : "Enter goes there, Esc closes.");
	}

	private void key(Event event) {
		int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (by == 0 || found.isEmpty())
			return;
		event.doit = false;
		list.setSelection(Math.clamp(list.getSelectionIndex() + by, 0, found.size() - 1));
	}

	private void go() {
		int chosen = list.getSelectionIndex();
		if (chosen < 0)
			return;
		DDiagramElement element = found.get(chosen);
		close();
		viewer.select(List.of(element));
	}

	private void close() {
		shell.dispose();
		viewer.getControl().setFocus();
	}
}
