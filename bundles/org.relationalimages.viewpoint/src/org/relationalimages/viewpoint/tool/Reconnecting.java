// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.EdgeMapping;

/** Uses reconnect tools. */
final class Reconnecting {

	private final EditingSession session;
	private final ToolCatalog catalog;

	Reconnecting(EditingSession session, ToolCatalog catalog) {
		this.session = session;
		this.catalog = catalog;
	}

	/** The tool that moves an end of an edge to a view, or null. */
	ReconnectTool toolFor(DEdge edge, boolean sourceEnd, DDiagramElement end) {
		if (!fits(edge, sourceEnd, end))
			return null;
		List<ReconnectTool> tools = ((EdgeMapping) edge.mapping()).reconnectTools().stream().map(one -> catalog.of(one, ReconnectTool.class))
				.toList();
		for (ReconnectTool tool : tools)
			if ((sourceEnd ? tool.movesSource() : tool.movesTarget()) && isAllowed(tool, edge, sourceEnd, end))
				return tool;
		return null;
	}

	boolean isAllowed(ReconnectTool tool, DEdge edge, boolean sourceEnd, DDiagramElement end) {
		return variables(tool, edge, sourceEnd, end).with("container", edge.target()).with("containerView", edge)
				.holds(tool.precondition(), edge.target());
	}

	/** Runs a tool. The view keeps its identity when the model then has an edge between its new ends. */
	ToolResult reconnect(ReconnectTool tool, DEdge edge, boolean sourceEnd, DDiagramElement end) {
		EObject element = edge.target();
		boolean relation = !((EdgeMapping) edge.mapping()).useDomainElement();
		DDiagramElement old = sourceEnd ? edge.source() : edge.sink();
		boolean follows = relation && old == edge.source();
		ToolRun run = variables(tool, edge, sourceEnd, end);
		run.then(change -> {
			if (!fits(edge, sourceEnd, end)) {
				session.diagrams().synchronizer(change.diagram()).touchEdge(edge);
				return;
			}
			if (follows)
				change.target(edge, end.target());
			boolean movesSource = sourceEnd || follows;
			ViewMoves.reconnect(session, edge, movesSource ? end : edge.source(), sourceEnd ? edge.sink() : end);
		});
		return run.execute(tool, element);
	}

	private static boolean fits(DEdge edge, boolean sourceEnd, DDiagramElement end) {
		EdgeMapping mapping = (EdgeMapping) edge.mapping();
		return (sourceEnd ? mapping.sourceMappings() : mapping.targetMappings()).contains(end.mapping())
				&& !hangsOn(end, edge);
	}

	/** Whether an edge is, or starts or ends at, another one. */
	private static boolean hangsOn(DDiagramElement end, DEdge edge) {
		return end == edge || end instanceof DEdge other && (hangsOn(other.source(), edge) || hangsOn(other.sink(), edge));
	}

	private ToolRun variables(ReconnectTool tool, DEdge edge, boolean sourceEnd, DDiagramElement end) {
		DDiagram diagram = Place.diagramOf(edge);
		DDiagramElement old = sourceEnd ? edge.source() : edge.sink();
		DDiagramElement other = edge.source() == old ? edge.sink() : edge.source();
		return new ToolRun(session, diagram).with(tool.variable("element"), edge.target())
				.with(tool.variable("source"), old.target()).with(tool.variable("sourceView"), old)
				.with(tool.variable("target"), end.target()).with(tool.variable("targetView"), end)
				.with(tool.variable("edgeView"), edge).with("otherEnd", other).with("diagram", diagram);
	}
}
