// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.ViewObject;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;

/**
 * Makes a new element together with the line to it, as one step. The line's tool runs before there is a view of the new
 * element, so its variable for that view stays unset.
 */
final class Growing {

	private final EditingSession session;
	private final Tools tools;

	Growing(EditingSession session, Tools tools) {
		this.session = session;
		this.tools = tools;
	}

	/** The ways for a line that begins or ends at an element, each tried out; of all new elements those that can be nearest to a view. */
	List<Growth> ways(EdgeTool edge, DDiagramElement source, Object near) {
		List<Growth> ways = new ArrayList<>();
		int nearest = Integer.MAX_VALUE;
		for (ToolDescription tool : tools.palette(DropTarget.diagramOf(source)).tools()) {
			NearestHolder found = tool instanceof CreationTool creation && isEnd(edge, creation, source)
					? NearestHolder.of(near, one -> tools.canCreate(creation, one)) : null;
			if (found == null || found.distance() > nearest)
				continue;
			Growth way = way(edge, (CreationTool) tool, source, found.holder());
			if (way == null)
				continue;
			if (found.distance() < nearest)
				ways.clear();
			nearest = found.distance();
			ways.add(way);
		}
		return ways;
	}

	private static boolean isEnd(EdgeTool edge, CreationTool creation, DDiagramElement source) {
		return mappingOf(edge, creation, source, true) != null || mappingOf(edge, creation, source, false) != null;
	}

	private Growth way(EdgeTool edge, CreationTool creation, DDiagramElement source, Object holder) {
		return List.of(true, false).stream().filter(outgoing -> mappingOf(edge, creation, source, outgoing) != null)
				.map(outgoing -> new Growth(edge, creation, holder, outgoing)).filter(growth -> works(growth, source)).findFirst().orElse(null);
	}

	/** The mapping of the new element; null when the edge can't join it with the other one. */
	private static DiagramElementMapping mappingOf(EdgeTool edge, CreationTool creation, DDiagramElement source, boolean outgoing) {
		return creation.mappings().stream()
				.filter(made -> outgoing ? edge.joins(source.mapping(), made) : edge.joins(made, source.mapping())).findFirst().orElse(null);
	}

	/** Whether it can be done: it is done and taken back at once, which no view and no listener notices. */
	private boolean works(Growth growth, DDiagramElement source) {
		try {
			session.execute("Try", () -> {
				grow(growth, source, new ToolRun(session, DropTarget.diagramOf(source)), run(growth));
				throw new TriedOut();
			});
			return false;
		} catch (TriedOut e) {
			return true;
		} catch (OperationFailure e) {
			return false;
		}
	}

	ToolResult grow(Growth growth, DDiagramElement source, Point place) {
		ToolRun connecting = new ToolRun(session, DropTarget.diagramOf(source));
		ToolRun creating = run(growth).around(place).collecting(List.of(connecting));
		return creating.execute(growth.edge().label(), () -> grow(growth, source, connecting, creating));
	}

	private ToolRun run(Growth growth) {
		return Creating.variables(new ToolRun(session, DropTarget.diagramOf(growth.holder())), growth.creation(), growth.holder());
	}

	private void grow(Growth growth, DDiagramElement source, ToolRun connecting, ToolRun creating) {
		creating.run(growth.creation(), ViewObject.targetOf(growth.holder()));
		DiagramElementMapping mapping = mappingOf(growth.edge(), growth.creation(), source, growth.outgoing());
		EObject made = creating.made().stream().filter(mapping.domainClass()::isInstance).findFirst()
				.orElseThrow(() -> new OperationFailure("\"" + growth.creation().label() + "\" made nothing to connect.", null));
		Object from = growth.outgoing() ? source : made;
		Object to = growth.outgoing() ? made : source;
		if (!allows(growth.edge(), from, to))
			throw new OperationFailure("\"" + growth.edge().label() + "\" can't connect these two.", null);
		Connecting.bind(connecting, growth.edge(), from, to).run(growth.edge(), Connecting.targetOf(from));
	}

	private boolean allows(EdgeTool edge, Object from, Object to) {
		DDiagram diagram = DropTarget.diagramOf(from instanceof DDiagramElement ? from : to);
		EObject start = Connecting.targetOf(from);
		ToolRun run = new ToolRun(session, diagram).with("preSource", start).with("container", diagram.target()).with("diagram", diagram);
		if (from instanceof DDiagramElement)
			run.with("preSourceView", from);
		if (!run.holds(edge.startPrecondition(), start))
			return false;
		run.with("preTarget", Connecting.targetOf(to));
		if (to instanceof DDiagramElement)
			run.with("preTargetView", to);
		return run.holds(edge.precondition(), start);
	}

	/** Ends a trial, so that the session takes it back. */
	private static final class TriedOut extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}
}
