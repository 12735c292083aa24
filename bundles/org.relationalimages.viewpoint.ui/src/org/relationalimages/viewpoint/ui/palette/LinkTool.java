// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import org.eclipse.gef.tools.ConnectionCreationTool;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.ui.command.DiagramController;

/** Draws an edge from one element to another, by two clicks or by one drag. */
public final class LinkTool extends ConnectionCreationTool {

	private final EdgeTool tool;

	/** A GEF tool for a tool of the specification. */
	public LinkTool(EdgeTool tool) {
		super(new SpecifiedEntry.Factory(tool));
		this.tool = tool;
	}

	@Override
	protected boolean handleButtonDown(int button) {
		boolean started = isInState(STATE_CONNECTION_STARTED);
		if (button == 1 && (getCurrentCommand() == null || !getCurrentCommand().canExecute()))
			DiagramController.of(getCurrentViewer()).tellWhyNot(started
					? "\"" + tool.label() + "\" cannot end here." : "\"" + tool.label() + "\" cannot start here.");
		return super.handleButtonDown(button);
	}
}
