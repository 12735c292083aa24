// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.ViewObject;
import org.relationalimages.viewpoint.session.EditingSession;

/** Runs double click tools. */
final class DoubleClicking {

	private final EditingSession session;

	DoubleClicking(EditingSession session) {
		this.session = session;
	}

	boolean isAllowed(DoubleClickTool tool, DDiagramElement view) {
		return new ToolRun(session, DropTarget.diagramOf(view)).with("containerView", view).with("container", view.target())
				.holds(tool.precondition(), view.target());
	}

	/** The first operation's context is the view itself, as in Sirius: specifications change to {@code var:element} first. */
	ToolResult open(DoubleClickTool tool, DDiagramElement view) {
		return new ToolRun(session, DropTarget.diagramOf(view)).with(tool.variable("element"), view.target())
				.with(tool.variable("elementView"), view).execute(tool, ViewObject.of(view));
	}
}
