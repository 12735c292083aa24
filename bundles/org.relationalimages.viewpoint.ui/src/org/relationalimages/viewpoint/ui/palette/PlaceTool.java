// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import org.eclipse.gef.tools.CreationTool;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.command.DiagramController;

/** Applies a tool of the specification where the user clicks. */
public final class PlaceTool extends CreationTool {

	private final ToolDescription tool;

	/** A canvas tool for the specification's tool. */
	public PlaceTool(ToolDescription tool) {
		super(new SpecifiedEntry.Factory(tool));
		this.tool = tool;
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button == 1 && (getCurrentCommand() == null || !getCurrentCommand().canExecute()))
			DiagramController.of(getCurrentViewer()).tellWhyNot("\"" + tool.label() + "\" cannot be used here.");
		return super.handleButtonDown(button);
	}

	/** What was made is selected by the workplace, which knows the new elements. */
	@Override
	protected void performCreation(int button) {
		executeCurrentCommand();
	}
}
