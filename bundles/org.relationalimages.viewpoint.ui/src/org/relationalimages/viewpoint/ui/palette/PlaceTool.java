// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import org.eclipse.gef.tools.CreationTool;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.command.DiagramController;

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
