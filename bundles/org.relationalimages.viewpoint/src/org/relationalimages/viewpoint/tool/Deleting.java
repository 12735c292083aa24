// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.EdgeMapping;

/** Deletes the elements that views show, by their tools or, where there is none, by removing the semantic elements. */
final class Deleting {

	private static final String DELETE = "Delete";

	private final EditingSession session;
	private final ToolCatalog catalog;

	Deleting(EditingSession session, ToolCatalog catalog) {
		this.session = session;
		this.catalog = catalog;
	}

	DeleteTool toolOf(DDiagramElement view) {
		return catalog.of(view.mapping().deletionTool(), DeleteTool.class);
	}

	/** Whether the tool allows deletion; always true without a tool. */
	boolean isAllowed(DDiagramElement view) {
		DeleteTool tool = toolOf(view);
		return tool == null || new ToolRun(session, DropTarget.diagramOf(view)).with("containerView", view.parent())
				.with("view", view).with("element", view.target()).holds(tool.precondition(), view.target());
	}

	/** The semantic elements that are removed without a tool: those of the view and of all views in it. */
	static Set<EObject> elementsOf(DDiagramElement view) {
		Set<EObject> all = new LinkedHashSet<>();
		collect(view, all);
		return all;
	}

	private static void collect(DDiagramElement view, Set<EObject> all) {
		for (EObject semantic : view.semanticElements())
			if (!EcoreUtil.isAncestor(all, semantic))
				all.add(semantic);
		if (view instanceof AbstractDNode node)
			node.borderedNodes().forEach(one -> collect(one, all));
		if (view instanceof DContainer container)
			container.children().forEach(one -> collect(one, all));
	}

	/** The label of the step that deletes the views: that of their tool, or a general one when they have none or several. */
	String label(Collection<? extends DDiagramElement> views) {
		Set<String> labels = new LinkedHashSet<>();
		for (DDiagramElement view : views)
			labels.add(toolOf(view) == null ? DELETE : toolOf(view).label());
		return labels.size() == 1 ? labels.iterator().next() : DELETE;
	}

	/** Deletes several views of one diagram in one step; views that are removed with earlier ones are skipped. */
	ToolResult delete(Collection<? extends DDiagramElement> views) {
		DDiagram diagram = DropTarget.diagramOf(views.iterator().next());
		List<ToolRun> runs = new ArrayList<>();
		ToolRun whole = new ToolRun(session, diagram);
		return whole.collecting(runs).execute(label(views), () -> {
			for (DDiagramElement view : views)
				if (DropTarget.isThere(view) && session.isAttached(view.target()))
					runs.add(delete(diagram, view));
		});
	}

	private ToolRun delete(DDiagram diagram, DDiagramElement view) {
		DeleteTool tool = toolOf(view);
		ToolRun run = new ToolRun(session, diagram);
		if (tool == null) {
			for (EObject semantic : elementsOf(view))
				session.delete(semantic);
			return run;
		}
		run.with(tool.variable("element"), view.target()).with(tool.variable("elementView"), view)
				.with(tool.variable("containerView"), view.parent()).with("diagram", diagram).run(tool, view.target());
		if (view instanceof DEdge edge && !((EdgeMapping) edge.mapping()).useDomainElement())
			ViewMoves.remove(session, diagram, edge);
		return run;
	}
}
