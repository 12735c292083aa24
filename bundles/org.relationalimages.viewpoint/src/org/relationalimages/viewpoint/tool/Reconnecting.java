// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.EdgeMapping;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** Runs reconnect tools. */
final class Reconnecting {

	private final EditingSession session;
	private final ToolCatalog catalog;

	Reconnecting(EditingSession session, ToolCatalog catalog) {
		this.session = session;
		this.catalog = catalog;
	}

	/** The tool that moves an end of an edge to a view, or null. */
	ReconnectTool toolFor(DEdge edge, boolean sourceEnd, DDiagramElement end) {
		if (hangsOn(end, edge))
			return null;
		for (SpecificationElement one : ((EdgeMapping) edge.mapping()).reconnectTools()) {
			ReconnectTool tool = catalog.of(one, ReconnectTool.class);
			if ((sourceEnd ? tool.movesSource() : tool.movesTarget()) && takes(tool, edge, sourceEnd, end)
					&& isAllowed(tool, edge, sourceEnd, end))
				return tool;
		}
		return null;
	}

	/** Whether an edge of some mapping with this tool can have such an end: the edge may become one of that mapping. */
	private static boolean takes(ReconnectTool tool, DEdge edge, boolean sourceEnd, DDiagramElement end) {
		return DropTarget.diagramOf(edge).description().layers().stream().flatMap(layer -> layer.edgeMappings().stream())
				.filter(mapping -> mapping.reconnectTools().contains(tool.definition()))
				.anyMatch(mapping -> ends(mapping, sourceEnd).contains(end.mapping()));
	}

	private static List<DiagramElementMapping> ends(EdgeMapping mapping, boolean source) {
		return source ? mapping.sourceMappings() : mapping.targetMappings();
	}

	private boolean isAllowed(ReconnectTool tool, DEdge edge, boolean sourceEnd, DDiagramElement end) {
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
		return ends((EdgeMapping) edge.mapping(), sourceEnd).contains(end.mapping()) && !hangsOn(end, edge);
	}

	/** Whether an end is the edge itself, or an edge that starts or ends at it, directly or indirectly. */
	private static boolean hangsOn(DDiagramElement end, DEdge edge) {
		return end == edge || end instanceof DEdge other && (hangsOn(other.source(), edge) || hangsOn(other.sink(), edge));
	}

	private ToolRun variables(ReconnectTool tool, DEdge edge, boolean sourceEnd, DDiagramElement end) {
		DDiagram diagram = DropTarget.diagramOf(edge);
		DDiagramElement old = sourceEnd ? edge.source() : edge.sink();
		DDiagramElement other = edge.source() == old ? edge.sink() : edge.source();
		return new ToolRun(session, diagram).with(tool.variable("element"), edge.target())
				.with(tool.variable("source"), old.target()).with(tool.variable("sourceView"), old)
				.with(tool.variable("target"), end.target()).with(tool.variable("targetView"), end)
				.with(tool.variable("edgeView"), edge).with("otherEnd", other).with("diagram", diagram);
	}
}
