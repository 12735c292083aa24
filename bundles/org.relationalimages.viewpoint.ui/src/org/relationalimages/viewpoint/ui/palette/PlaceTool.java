// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.keyboard.ToolKeys;

/** Applies a tool of the specification to the element that the user clicks. */
public final class PlaceTool extends CreationTool {

	private final ToolDescription tool;

	/** A GEF tool for a tool of the specification. */
	public PlaceTool(ToolDescription tool) {
		super(new SpecifiedEntry.Factory(tool));
		this.tool = tool;
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button == 1 && (getCurrentCommand() == null || !getCurrentCommand().canExecute()))
			DiagramController.of(getCurrentViewer()).tellWhyNot(refusal());
		return super.handleButtonDown(button);
	}

	/** Enter uses the tool on what is selected, for whoever took it without a mouse. */
	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode != SWT.CR && event.keyCode != SWT.KEYPAD_CR)
			return super.handleKeyDown(event);
		EditPartViewer canvas = getCurrentViewer();
		getDomain().loadDefaultTool();
		new ToolKeys(canvas).use(tool);
		return true;
	}

	private String refusal() {
		String refusal = "\"" + tool.label() + "\" can't be used here.";
		return tool.documentation().isBlank() ? refusal : refusal + " What it does: " + tool.documentation() + ".";
	}

	/** The DiagramController, which knows the new elements, selects them. */
	@Override
	protected void performCreation(int button) {
		executeCurrentCommand();
	}
}
