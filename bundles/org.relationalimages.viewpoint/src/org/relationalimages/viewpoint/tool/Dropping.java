// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.diagram.ViewObject;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.AbstractNodeMapping;

/** Runs drop tools. */
final class Dropping {

	private final EditingSession session;
	private final ToolCatalog catalog;

	Dropping(EditingSession session, ToolCatalog catalog) {
		this.session = session;
		this.catalog = catalog;
	}

	/** The tool of a parent that accepts a view, or null. */
	DropTool toolFor(DDiagramElement view, Object holder) {
		for (DropTool tool : tools(holder))
			if (tool.takesViews() && tool.mappings().contains(view.mapping()) && isAllowed(tool, view, holder))
				return tool;
		return null;
	}

	/** The tool of a parent that accepts a semantic element and can show it, or null. */
	DropTool toolFor(EObject element, Object holder) {
		for (DropTool tool : tools(holder))
			if (tool.takesElements() && mapping(tool, element, holder) != null && isAllowed(tool, element, holder))
				return tool;
		return null;
	}

	/** The tools of a parent, without those of inactive layers. */
	private List<DropTool> tools(Object holder) {
		DDiagram diagram = DropTarget.diagramOf(holder);
		return DropTarget.dropToolsOf(holder).stream().filter(one -> DropTarget.isOffered(one, diagram))
				.map(one -> catalog.of(one, DropTool.class)).toList();
	}

	boolean isAllowed(DropTool tool, DDiagramElement view, Object holder) {
		return !DropTarget.isWithin(holder, view) && mapping(tool, view.target(), holder) != null
				&& precondition(tool, view.target(), ViewObject.targetOf(view.parent()), holder);
	}

	boolean isAllowed(DropTool tool, EObject element, Object holder) {
		return precondition(tool, element, null, holder);
	}

	private boolean precondition(DropTool tool, EObject element, EObject old, Object holder) {
		ToolRun run = new ToolRun(session, DropTarget.diagramOf(holder));
		if (old != null)
			run.with("oldSemanticContainer", old);
		return run.with("newSemanticContainer", ViewObject.targetOf(holder)).with("newContainerView", holder)
				.with("element", element).holds(tool.precondition(), element);
	}

	/** The first mapping of a parent and of the tool that can show an element; null when there is none. */
	private static AbstractNodeMapping mapping(DropTool tool, EObject element, Object holder) {
		return DropTarget.mappingsIn(holder).stream().filter(tool.mappings()::contains)
				.filter(mapping -> mapping.domainClass().isInstance(element)).findFirst().orElse(null);
	}

	/** Runs the tool of each view in one step. */
	ToolResult drop(Collection<? extends DDiagramElement> views, Object holder, DropTool given, Point hint) {
		DDiagram diagram = DropTarget.diagramOf(holder);
		List<ToolRun> runs = new ArrayList<>();
		ToolRun whole = new ToolRun(session, diagram).at(holder, hint).collecting(runs);
		DropTool first = given != null ? given : toolFor(views.iterator().next(), holder);
		return whole.execute(first.label(), () -> {
			Point at = hint;
			for (DDiagramElement view : views) {
				DropTool tool = given != null ? given : toolFor(view, holder);
				if (!DropTarget.isThere(view) || tool == null)
					continue;
				ToolRun run = new ToolRun(session, diagram);
				runs.add(run);
				AbstractNodeMapping mapping = mapping(tool, view.target(), holder);
				Object old = view.parent();
				variables(run, tool, view.target(), ViewObject.targetOf(old), holder).run(tool, ViewObject.targetOf(holder));
				moveView(view, mapping, holder, at);
				at = at == null ? null : at.plus(20, 20);
			}
		});
	}

	ToolResult drop(EObject element, Object holder, DropTool tool, Point hint) {
		ToolRun run = variables(new ToolRun(session, DropTarget.diagramOf(holder)), tool, element, element.eContainer(), holder);
		return run.at(holder, hint).execute(tool, ViewObject.targetOf(holder));
	}

	private static ToolRun variables(ToolRun run, DropTool tool, EObject element, EObject old, Object holder) {
		if (old != null)
			run.with(tool.variable("oldContainer"), old);
		return run.with(tool.variable("newContainer"), ViewObject.targetOf(holder))
				.with(tool.variable("newViewContainer"), holder).with(tool.variable("element"), element);
	}

	/** Moves the view when its mapping fits the new parent and that is another one; otherwise the refresh creates a new view. */
	private void moveView(DDiagramElement view, AbstractNodeMapping mapping, Object holder, Point hint) {
		DDiagram diagram = DropTarget.diagramOf(view);
		boolean bordered = holder instanceof AbstractDNode node && node.mapping() instanceof AbstractNodeMapping own
				&& own.borderedNodeMappings().contains(mapping);
		if (view.parent() == holder || view.mapping() != mapping || !(view instanceof AbstractDNode moved)
				|| !fits(moved, holder, bordered)) {
			ViewMoves.remove(session, diagram, view);
			return;
		}
		ViewMoves.move(session, moved, holder, bordered);
		if (hint != null && ToolRun.isFree(holder)) {
			DiagramChange change = session.change(diagram);
			Bounds before = moved.bounds() == null ? new Bounds(0, 0, 0, 0) : moved.bounds();
			change.bounds(moved, new Bounds(hint.x(), hint.y(), before.width(), before.height()));
			change.placed(moved, true, moved.isSized(), moved.isPinned());
		}
	}

	private static boolean fits(AbstractDNode view, Object holder, boolean bordered) {
		if (bordered || holder instanceof DNode)
			return view instanceof DNode && view.isBordered() == bordered;
		if (holder instanceof DNodeList)
			return view instanceof DNodeListElement;
		return !(view instanceof DNodeListElement) && !view.isBordered()
				&& (holder instanceof DDiagram || holder instanceof DNodeContainer);
	}
}
