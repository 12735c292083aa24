// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.keyboard;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/** Asks what to link an element to: words that are typed shorten the list of the links that can be drawn. */
final class LinkDialog extends Dialog {

	/** More rows than these nobody reads. */
	private static final int ROWS = 200;
	/** Milliseconds at a time in which the list is looked for, so that typing goes on. */
	private static final int A_WHILE = 20;
	private static final int WIDTH = 480;
	private static final int HEIGHT = 260;

	private final PossibleLinks links;
	private List<PossibleLinks.Link> listed = List.of();
	private PossibleLinks.Link chosen;
	private Text filter;
	private Table table;
	private Label state;
	private boolean looking = true;

	private LinkDialog(Shell parent, PossibleLinks links) {
		super(parent);
		this.links = links;
	}

	/** Asks, and draws the link that is chosen. */
	static void open(Shell parent, PossibleLinks links) {
		LinkDialog dialog = new LinkDialog(parent, links);
		if (dialog.open() == Window.OK && dialog.chosen != null)
			links.draw(dialog.chosen);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Link to\u2026");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		label.setText("Link \"" + links.from().replace("&", "&&") + "\" to:");
		label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Type to find a link or an element");
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter.addListener(SWT.Modify, event -> list());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0)
				table.setFocus();
		});
		SpokenName.give(filter, "Find a link or an element");
		table = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
		GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
		wide.widthHint = WIDTH;
		wide.heightHint = HEIGHT;
		table.setLayoutData(wide);
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		SpokenName.give(table, "Links that can be drawn");
		state = new Label(area, SWT.NONE);
		state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Link", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		lookOn();
	}

	private void lookOn() {
		if (table.isDisposed())
			return;
		looking = links.lookOn(A_WHILE);
		list();
		if (looking)
			table.getDisplay().asyncExec(this::lookOn);
	}

	private void list() {
		PossibleLinks.Link before = selected();
		List<PossibleLinks.Link> fitting = links.found(filter.getText());
		listed = fitting.size() > ROWS ? fitting.subList(0, ROWS) : fitting;
		table.setRedraw(false);
		table.removeAll();
		for (PossibleLinks.Link link : listed)
			new TableItem(table, SWT.NONE).setText(link.words());
		table.select(Math.max(0, listed.indexOf(before)));
		table.setRedraw(true);
		state.setText(looking ? "Looking for more\u2026" : fitting.isEmpty() ? "There is nothing that it can be linked to."
				: fitting.size() > ROWS ? "The first " + ROWS + " of " + fitting.size() + "; type to find another one." : "");
		getButton(IDialogConstants.OK_ID).setEnabled(!listed.isEmpty());
	}

	private PossibleLinks.Link selected() {
		int row = table.getSelectionIndex();
		return row < 0 || row >= listed.size() ? null : listed.get(row);
	}

	@Override
	protected void okPressed() {
		chosen = selected();
		if (chosen != null)
			super.okPressed();
	}
}
