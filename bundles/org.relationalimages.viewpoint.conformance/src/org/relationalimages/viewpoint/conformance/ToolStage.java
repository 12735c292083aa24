// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.session.SessionEvent;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.viewpoint.tool.DropTool;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.ReconnectTool;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.tool.ToolResult;
import org.relationalimages.viewpoint.tool.Tools;

/** A stage that supports all steps: tools run in an editing session, with undo and redo. */
public final class ToolStage extends Stage {

	private static final String NOTHING_TO_UNDO = "nothing to undo";

	private final EditingSession session;
	private final Tools tools;
	/**
	 * For each step that could be undone: whether the session has recorded it. The session records no step that changes
	 * nothing.
	 */
	private final Deque<Boolean> done = new ArrayDeque<>();
	private final Deque<Boolean> undone = new ArrayDeque<>();
	private boolean refused;
	private boolean kept;

	/** Sets up a new, refreshed diagram and a session on the model. */
	public ToolStage(Specification specification, DiagramDescription description, Resource model, EObject root) {
		super(specification, description, model, root);
		session = new EditingSession(model.getContents());
		session.diagrams().adopt(synchronizer());
		session.addListener(event -> {
			if (event.kind() == SessionEvent.Kind.EXECUTED)
				kept = true;
		});
		tools = new Tools(session);
	}

	@Override
	public void refresh() {
		if (session == null)
			super.refresh(); // the first refresh, during construction
		else {
			settle();
			session.refresh(diagram());
		}
	}

	@Override
	public void arrange(Consumer<DiagramChange> how, boolean andRefresh) {
		if (!andRefresh) {
			super.arrange(how, false);
			return;
		}
		settle();
		session.arrange("arrange", diagram(), how);
		note(true);
	}

	/** Makes changes from outside the session a step of its own. */
	private void settle() {
		kept = false;
		session.execute("settle", () -> { });
		if (kept)
			note(true);
	}

	private void note(boolean executed) {
		refused = !executed;
		if (executed) {
			done.push(kept);
			undone.clear();
		}
		kept = false;
	}

	@Override
	public String tool(ScenarioStep step) throws ScenarioException {
		settle();
		switch (step.verb()) {
		case "undo":
			return undo();
		case "redo":
			return redo();
		default:
			ToolResult result = use(step);
			note(result.isDone());
			return switch (result.outcome()) {
			case DONE -> "";
			case NOT_EXECUTABLE -> "not executable";
			case ROLLED_BACK -> "rolled back";
			};
		}
	}

	private String undo() {
		if (refused || done.isEmpty())
			return NOTHING_TO_UNDO;
		undone.push(done.peek());
		if (done.pop())
			session.undo();
		return "";
	}

	private String redo() {
		if (undone.isEmpty())
			return "nothing to redo";
		done.push(undone.peek());
		if (undone.pop())
			session.redo();
		return "";
	}

	private ToolResult use(ScenarioStep step) throws ScenarioException {
		String first = step.word(1);
		return switch (step.verb()) {
		case "create" -> tools.create(named(first, ToolDescription.class), holder(step.word(2)), null);
		case "connect" -> tools.connect(named(first, EdgeTool.class), view(step.word(2)), view(step.word(3)));
		case "edit" -> tools.edit(view(first), step.word(2));
		case "delete" -> tools.delete(List.of(view(first)));
		case "doubleclick" -> tools.doubleClick(view(first));
		case "reconnect" -> reconnect(named(first, ReconnectTool.class), step);
		case "drop" -> tools.drop(named(first, DropTool.class), view(step.word(2)), holder(step.word(3)), null);
		case "drop-model" -> tools.dropModel(named(first, DropTool.class), object(step.word(2)), holder(step.word(3)), null);
		default -> throw new ScenarioException("The step " + step.text() + " is not known.");
		};
	}

	private ToolResult reconnect(ReconnectTool tool, ScenarioStep step) throws ScenarioException {
		if (!(view(step.word(2)) instanceof DEdge edge))
			throw new ScenarioException(step.word(2) + " is no edge.");
		boolean target = tool.movesTarget() && (!tool.movesSource() || edge.sink() == view(step.word(3)));
		return tools.reconnect(tool, edge, !target, view(step.word(4)));
	}

	private Object holder(String address) throws ScenarioException {
		DDiagramElement view = view(address);
		return view == null ? diagram() : view;
	}

	private <T extends ToolDescription> T named(String name, Class<T> kind) throws ScenarioException {
		for (Layer layer : diagram().description().layers()) {
			SpecificationElement found = find(layer.toolSections(), name);
			if (found != null && kind.isInstance(tools.tool(found)))
				return kind.cast(tools.tool(found));
		}
		throw new ScenarioException("There is no such tool: " + name + ".");
	}

	private static SpecificationElement find(List<SpecificationElement> among, String name) {
		for (SpecificationElement one : among) {
			if (one.is("AbstractToolDescription") && one.name().equals(name))
				return one;
			for (String feature : List.of("ownedTools", "tools", "subSections")) {
				SpecificationElement found = one.has(feature) ? find(one.many(feature), name) : null;
				if (found != null)
					return found;
			}
		}
		return null;
	}
}
