// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.clip;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows what pasted text becomes, one element a line, before anything is added; lines and kind can be changed. */
public final class PasteListDialog extends TitleAreaDialog {

	private final List<String> kinds;
	private final List<String> items;
	private Combo kind;
	private Text lines;
	private int chosenKind;
	private List<String> chosenItems = List.of();

	/** A dialog for items; the first kind is suggested. */
	PasteListDialog(Shell shell, List<String> kinds, List<String> items) {
		super(shell);
		this.kinds = kinds;
		this.items = items;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** The number of the chosen kind. */
	int kind() {
		return chosenKind;
	}

	/** The texts of the new elements. */
	List<String> items() {
		return chosenItems;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Paste");
	}

	@Override
	protected Point getInitialSize() {
		return new Point(560, 460);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		setTitle("Paste text as new elements");
		new Label(body, SWT.NONE).setText("Each line &becomes:");
		kind = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		kinds.forEach(kind::add);
		kind.select(0);
		kind.addListener(SWT.Selection, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
		Label label = new Label(body, SWT.NONE);
		label.setText("&Lines:");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		lines = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		lines.setText(String.join("\n", items));
		lines.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lines);
		return body;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Add", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void check() {
		int count = lines.getText().lines().filter(line -> !line.isBlank()).toList().size();
		setMessage(count == 0 ? "There is no line to add." : count + (count == 1 ? " element" : " elements") + " will be added as \u201c" + kind.getText()
				+ "\u201d. One undo takes all of them away.");
		getButton(IDialogConstants.OK_ID).setEnabled(count > 0);
	}

	@Override
	protected void okPressed() {
		chosenKind = kind.getSelectionIndex();
		chosenItems = lines.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		super.okPressed();
	}
}
