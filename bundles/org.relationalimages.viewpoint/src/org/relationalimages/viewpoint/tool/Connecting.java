// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.session.EditingSession;

/** Runs edge tools. */
final class Connecting {

	private final EditingSession session;

	Connecting(EditingSession session) {
		this.session = session;
	}

	boolean canStart(EdgeTool tool, DDiagramElement source) {
		return tool.startsAt(source.mapping())
				&& start(source).holds(tool.startPrecondition(), source.target());
	}

	boolean isAllowed(EdgeTool tool, DDiagramElement source, DDiagramElement target) {
		return start(source).with("preTarget", target.target()).with("preTargetView", target).holds(tool.precondition(),
				source.target());
	}

	private ToolRun start(DDiagramElement source) {
		DDiagram diagram = DropTarget.diagramOf(source);
		return new ToolRun(session, diagram).with("preSource", source.target()).with("preSourceView", source)
				.with("container", diagram.target()).with("diagram", diagram);
	}

	ToolResult connect(EdgeTool tool, DDiagramElement source, DDiagramElement target) {
		return new ToolRun(session, DropTarget.diagramOf(source)).with(tool.variable("sourceVariable"), source.target())
				.with(tool.variable("sourceViewVariable"), source).with(tool.variable("targetVariable"), target.target())
				.with(tool.variable("targetViewVariable"), target).execute(tool, source.target());
	}
}
