// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What is shown in place of a table without lines: what it is for, and a button for each way to begin. */
final class EmptyTableNote extends Composite {

	private static final int WIDTH = 420;

	private final TableController controller;
	private final TableCommands commands;
	private final Label sentence;
	private final Composite buttons;

	EmptyTableNote(Composite parent, TableController controller, TableCommands commands) {
		super(parent, SWT.NONE);
		this.controller = controller;
		this.commands = commands;
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(8, 14).applyTo(this);
		sentence = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
		buttons = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(buttons);
		fill();
	}

	/** Shows what can be done now. */
	void fill() {
		for (Control old : buttons.getChildren())
			old.dispose();
		String purpose = controller.table().description().endUserDocumentation();
		if (!purpose.isEmpty() && !purpose.endsWith("."))
			purpose += ".";
		String refusal = controller.session().refusal();
		boolean canBegin = !controller.creations(controller.table()).isEmpty();
		sentence.setText((purpose.isEmpty() ? "" : purpose + "\n\n") + (refusal != null ? "There is nothing in it yet. " + refusal
				: canBegin ? "There is nothing in it yet. Begin whenever you like:"
						: "There is nothing in it yet; what it shows is entered elsewhere, and appears here then."));
		for (Creation creation : controller.creations(controller.table())) {
			Button button = new Button(buttons, SWT.PUSH);
			button.setText(creation.label().replace("&", "&&"));
			button.addListener(SWT.Selection, event -> commands.create(creation));
		}
		layout(true, true);
	}

	@Override
	public boolean setFocus() {
		if (isDisposed() || buttons.isDisposed())
			return false; // on closing the system looks for another place for the keyboard
		return buttons.getChildren().length > 0 ? buttons.getChildren()[0].setFocus() : super.setFocus();
	}
}
