// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.quickadd;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.viewpoint.ui.pad.StepIcons;
import org.relationalimages.viewpoint.ui.speech.Announcer;

/**
 * The field with the list of kinds below it. Arrows choose a kind while one types, Enter adds, Esc or leaving the field
 * gives up.
 */
public final class QuickField {

	private static final int WIDTH = 320;
	private static final int ROWS = 8;

	private final Control canvas;
	private final ImageFinder images;
	private final List<QuickKind> kinds;
	private final BiConsumer<QuickKind, String> adder;
	private Shell shell;
	private Text text;
	private Table list;
	private boolean chosen;

	QuickField(Control canvas, ImageFinder images, List<QuickKind> kinds, BiConsumer<QuickKind, String> adder) {
		this.canvas = canvas;
		this.images = images;
		this.kinds = kinds;
		this.adder = adder;
	}

	/** Where one types. */
	public Text text() {
		return text;
	}

	/** The kinds to choose from. */
	public Table list() {
		return list;
	}

	boolean isOpen() {
		return shell != null && !shell.isDisposed();
	}

	void close() {
		shell.dispose();
	}

	void open(Point at) {
		shell = new Shell(canvas.getShell(), SWT.RESIZE);
		shell.setText("Add an element");
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 6;
		shell.setLayout(layout);
		text = new Text(shell, SWT.BORDER | SWT.SINGLE);
		text.setMessage("Name, or kind: name");
		SpokenName.give(text, "Name of the new element");
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		fillList();
		Label hint = new Label(shell, SWT.WRAP);
		hint.setText("Arrows choose the kind, Enter adds it here, Esc closes.");
		hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		listen();
		show(at);
	}

	private void fillList() {
		list = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		SpokenName.give(list, "Kind of the new element");
		LocalResourceManager icons = new LocalResourceManager(JFaceResources.getResources(), list);
		for (QuickKind kind : kinds) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(kind.label() + (kind.here() ? "" : " (at the nearest place)"));
			item.setImage(icons.create(StepIcons.descriptor(kind.tool(), images)));
		}
		list.select(0);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = list.getItemHeight() * Math.min(ROWS, kinds.size());
		data.widthHint = WIDTH;
		list.setLayoutData(data);
	}

	private void listen() {
		text.addListener(SWT.Modify, event -> followText());
		text.addListener(SWT.DefaultSelection, event -> add());
		text.addListener(SWT.KeyDown, this::key);
		list.addListener(SWT.Selection, event -> chosen = true);
		list.addListener(SWT.DefaultSelection, event -> add());
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
				canvas.setFocus();
			}
		});
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(() -> {
			if (isOpen() && shell.getDisplay().getActiveShell() != shell)
				close();
		}));
	}

	private void show(Point at) {
		shell.pack();
		Point size = shell.getSize();
		Point place = canvas.toDisplay(at);
		Rectangle screen = canvas.getMonitor().getClientArea();
		shell.setLocation(Math.clamp(place.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)),
				Math.clamp(place.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y)));
		shell.open();
		text.setFocus();
	}

	/** A kind that is typed is chosen in the list; one that was chosen there stays. */
	private void followText() {
		int typed = read().kind();
		if (typed < 0 || chosen || typed == list.getSelectionIndex())
			return;
		list.setSelection(typed);
		say();
	}

	/** The list has no focus while one types. */
	private void say() {
		int at = list.getSelectionIndex();
		Announcer.say(list.getDisplay(), list.getItem(at).getText() + ", " + (at + 1) + " of " + kinds.size());
	}

	private void key(Event event) {
		int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (by == 0)
			return;
		event.doit = false;
		chosen = true;
		list.setSelection(Math.clamp(list.getSelectionIndex() + by, 0, kinds.size() - 1));
		say();
	}

	private QuickText read() {
		return QuickText.read(text.getText(), kinds.stream().map(QuickKind::label).toList());
	}

	private void add() {
		QuickText read = read();
		QuickKind kind = kinds.get(Math.max(0, list.getSelectionIndex()));
		boolean isTypedKind = read.kind() >= 0 && kinds.get(read.kind()) == kind;
		String name = isTypedKind || !chosen ? read.name() : text.getText().strip();
		close();
		adder.accept(kind, name);
	}
}
