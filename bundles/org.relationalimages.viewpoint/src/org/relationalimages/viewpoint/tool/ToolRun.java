// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.diagram.ViewElement;
import org.relationalimages.viewpoint.diagram.ViewObject;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.ReadLog;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** One use of a tool on a diagram: its variables, its operations, and its result. */
final class ToolRun {

	private static final int CASCADE = 20;

	private final EditingSession session;
	private final DDiagram diagram;
	private final Scope scope = new Scope();
	private final OperationRunner runner;
	private final List<Consumer<DiagramChange>> before = new ArrayList<>();
	private final List<DDiagramElement> created = new ArrayList<>();
	private final List<DDiagramElement> selection = new ArrayList<>();
	private List<ToolRun> parts = List.of();
	private Object holder;
	private Point hint;

	ToolRun(EditingSession session, DDiagram diagram) {
		this.session = session;
		this.diagram = diagram;
		this.runner = new OperationRunner(session, scope);
	}

	/** Binds a variable; views are replaced by their {@link ViewObject}. A null name is ignored. */
	ToolRun with(String name, Object value) {
		scope.set(name, value instanceof ViewElement view ? ViewObject.of(view) : value);
		return this;
	}

	/** Places new views in a parent at a point; null for no point. */
	ToolRun at(Object container, Point place) {
		holder = container;
		hint = place;
		return this;
	}

	/** Places the new view wherever its parent has the given point of the diagram; null for no point. */
	ToolRun around(Point place) {
		return at(null, place);
	}

	/** Whether a predicate of a tool is true; an empty one is, one that fails is not. */
	boolean holds(Expression predicate, EObject self) {
		return predicate.isEmpty() || Truth.of(predicate.evaluate(self, scope.variables(), ReadLog.NONE), false);
	}

	/** Adds the navigations and problems of other runs, which are parts of this one, to the result. */
	ToolRun collecting(List<ToolRun> others) {
		parts = others;
		return this;
	}

	/** Called after the operations and before the refresh. */
	ToolRun then(Consumer<DiagramChange> change) {
		before.add(change);
		return this;
	}

	/** Executes a tool as one step. */
	ToolResult execute(ToolDescription tool, EObject context) {
		return execute(tool.label(), tool, () -> runner.run(tool.operation(), context), context);
	}

	/** Executes an action as one step. */
	ToolResult execute(String label, Runnable action) {
		return execute(label, null, action, diagram.target());
	}

	private ToolResult execute(String label, ToolDescription tool, Runnable action, EObject context) {
		try {
			session.execute(label, () -> {
				action.run();
				before.forEach(one -> one.accept(session.change(diagram)));
			}, () -> shown(tool, context));
		} catch (OperationFailure e) {
			List<String> problems = problems();
			problems.add(e.getMessage());
			return ToolResult.rolledBack("\"" + label + "\" could not be carried out; nothing was changed.", problems);
		}
		List<Navigation> navigations = new ArrayList<>(runner.navigations());
		parts.forEach(part -> navigations.addAll(part.runner.navigations()));
		return ToolResult.done(created, selection, navigations, problems());
	}

	private List<String> problems() {
		List<String> problems = new ArrayList<>(runner.problems());
		parts.forEach(part -> problems.addAll(part.runner.problems()));
		return problems;
	}

	/** The objects that its operations have created so far, in order. */
	List<EObject> made() {
		return runner.made();
	}

	/** Executes operations as part of a running step. */
	void run(ToolDescription tool, EObject context) {
		runner.run(tool.operation(), context);
	}

	private void shown(ToolDescription tool, EObject context) {
		DiagramChange change = session.change(diagram);
		List<DDiagramElement> added = change.added().stream().sorted(Comparator.comparingLong(DDiagramElement::id)).toList();
		created.addAll(added);
		place(change, added);
		Expression toSelect = tool == null ? null : tool.definition().expression("elementsToSelect");
		if (tool != null && toSelect != null && !toSelect.isEmpty()) {
			for (EObject object : Values.objects(toSelect.evaluate(context, scope.variables(), ReadLog.NONE)))
				selection.addAll(diagram.elementsOf(object));
			if (tool.definition().flag("inverseSelectionOrder"))
				Collections.reverse(selection);
		} else
			selection.addAll(outermost(added));
	}

	/** The new elements that are not inside others; edges only when there are no others. */
	private static List<DDiagramElement> outermost(List<DDiagramElement> added) {
		List<DDiagramElement> nodes = added.stream()
				.filter(one -> one instanceof AbstractDNode && !added.contains(one.parent())).toList();
		return !nodes.isEmpty() ? nodes : added.stream().filter(DEdge.class::isInstance).toList();
	}

	private void place(DiagramChange change, List<DDiagramElement> added) {
		if (hint == null)
			return;
		if (holder == null)
			outermost(added).stream().filter(AbstractDNode.class::isInstance).map(AbstractDNode.class::cast).findFirst()
					.ifPresent(node -> put(change, node, isFree(node.parent()) ? DropTarget.inside(node.parent(), hint) : null));
		if (!isFree(holder))
			return;
		int shift = 0;
		for (DDiagramElement element : added)
			if (element instanceof AbstractDNode node && node.parent() == holder) {
				put(change, node, new Point(hint.x() + shift, hint.y() + shift));
				shift += CASCADE;
			}
	}

	private static void put(DiagramChange change, AbstractDNode node, Point place) {
		if (place == null)
			return;
		change.bounds(node, new Bounds(place.x(), place.y(), 0, 0));
		change.placed(node, true, false, false);
	}

	static boolean isFree(Object holder) {
		return holder instanceof DDiagram
				|| holder instanceof DNodeContainer container && container.layout() == ContainerLayout.FREE_FORM
				|| holder instanceof DNode;
	}
}
