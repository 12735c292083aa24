// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.refresh.Synchronizer;
import org.relationalimages.viewpoint.session.EditingSession;

/** Changes that tools make to views themselves before the refresh, so that views keep or lose their identity as in Sirius. */
final class ViewMoves {

	private ViewMoves() {
	}

	/** Removes a view with all its contents and all edges at any of them. */
	static void remove(EditingSession session, DDiagram diagram, DDiagramElement view) {
		Synchronizer synchronizer = session.diagrams().synchronizer(diagram);
		removeEdges(session, diagram, view);
		if (view instanceof DEdge edge)
			synchronizer.touchEdge(edge);
		else
			synchronizer.touchChildren(view.parent());
		if (DropTarget.isThere(view))
			session.change(diagram).remove(view);
	}

	private static void removeEdges(EditingSession session, DDiagram diagram, DDiagramElement view) {
		for (DEdge edge : List.copyOf(view.outgoing()))
			if (DropTarget.isThere(edge))
				remove(session, diagram, edge);
		for (DEdge edge : List.copyOf(view.incoming()))
			if (DropTarget.isThere(edge))
				remove(session, diagram, edge);
		if (view instanceof AbstractDNode node)
			node.borderedNodes().forEach(one -> removeEdges(session, diagram, one));
		if (view instanceof DContainer container)
			List.copyOf(container.children()).forEach(one -> removeEdges(session, diagram, one));
	}

	/** Moves a view with all its contents into another container, or to the border of another element; its edges are kept. */
	static void move(EditingSession session, AbstractDNode view, Object holder, boolean bordered) {
		DDiagram diagram = DropTarget.diagramOf(view);
		Synchronizer synchronizer = session.diagrams().synchronizer(diagram);
		DiagramChange change = session.change(diagram);
		synchronizer.touchChildren(view.parent());
		synchronizer.touchChildren(holder);
		change.remove(view);
		if (bordered)
			change.addBordered((AbstractDNode) holder, -1, (DNode) view);
		else
			change.add((DContainer) holder, endOf((DContainer) holder), view);
	}

	/** Nodes come before edges. */
	private static int endOf(DContainer holder) {
		int end = holder.children().size();
		while (end > 0 && holder.children().get(end - 1) instanceof DEdge)
			end--;
		return end;
	}

	/** Sets other ends of an edge. */
	static void reconnect(EditingSession session, DEdge edge, DDiagramElement source, DDiagramElement sink) {
		DDiagram diagram = DropTarget.diagramOf(edge);
		Synchronizer synchronizer = session.diagrams().synchronizer(diagram);
		synchronizer.touchEdge(edge);
		session.change(diagram).ends(edge, source, sink);
		synchronizer.touchEdge(edge);
	}
}
