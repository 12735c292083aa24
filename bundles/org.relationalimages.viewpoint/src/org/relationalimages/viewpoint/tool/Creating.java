// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.ViewObject;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.session.EditingSession;

/** Runs creation tools and generic tools. */
final class Creating {

	private final EditingSession session;

	Creating(EditingSession session) {
		this.session = session;
	}

	/** Whether views of the tool can be in that parent at all. */
	static boolean fits(CreationTool tool, Object holder) {
		return tool.extraMappings().contains(DropTarget.mappingOf(holder))
				|| DropTarget.mappingsIn(holder).stream().anyMatch(tool.mappings()::contains);
	}

	boolean isAllowed(ToolDescription tool, Object holder) {
		EObject target = ViewObject.targetOf(holder);
		ToolRun run = new ToolRun(session, DropTarget.diagramOf(holder)).with("containerView", holder).with("container", target);
		return variables(run, tool, holder).holds(tool.precondition(), target);
	}

	ToolResult create(ToolDescription tool, Object holder, Point hint) {
		DDiagram diagram = DropTarget.diagramOf(holder);
		ToolRun run = variables(new ToolRun(session, diagram), tool, holder);
		return run.at(holder, hint).execute(tool, ViewObject.targetOf(holder));
	}

	/** Creates without a holder for places: the new view comes to be at a point of the diagram if its parent has that. */
	ToolResult createAround(ToolDescription tool, Object holder, Point place) {
		return variables(new ToolRun(session, DropTarget.diagramOf(holder)), tool, holder).around(place).execute(tool, ViewObject.targetOf(holder));
	}

	static ToolRun variables(ToolRun run, ToolDescription tool, Object holder) {
		boolean generic = tool instanceof GenericTool;
		return run.with(tool.variable(generic ? "element" : "variable"), ViewObject.targetOf(holder))
				.with(tool.variable(generic ? "elementView" : "viewVariable"), holder)
				.with("diagram", DropTarget.diagramOf(holder));
	}
}
