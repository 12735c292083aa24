// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.session.SessionListener;

/** GEF's view of the session's undo stack: what GEF executes becomes one step of the session. */
public final class SessionStack extends CommandStack {

	private final DiagramController diagramController;
	private final SessionListener listener = event -> tellOfChange();

	/** A stack over the controller's session; {@link #dispose()} lets go of it. */
	public SessionStack(DiagramController diagramController) {
		this.diagramController = diagramController;
		session().addListener(listener);
	}

	@Override
	public void execute(Command command) {
		if (command == null || !command.canExecute())
			return;
		notifyListeners(command, PRE_EXECUTE);
		try {
			carryOut(command);
		} finally {
			notifyListeners(command, POST_EXECUTE);
			notifyListeners();
		}
	}

	@Override
	public boolean canUndo() {
		return session().canUndo();
	}

	@Override
	public boolean canRedo() {
		return session().canRedo();
	}

	@Override
	public void undo() {
		if (canUndo())
			diagramController.guard("Undo", session()::undo);
	}

	@Override
	public void redo() {
		if (canRedo())
			diagramController.guard("Redo", session()::redo);
	}

	@Override
	public Command getUndoCommand() {
		return named(session().undoLabel());
	}

	@Override
	public Command getRedoCommand() {
		return named(session().redoLabel());
	}

	@Override
	public boolean isDirty() {
		return session().isDirty();
	}

	/** The steps are the session's: nothing is thrown away when a canvas closes. */
	@Override
	public void flush() {
		tellOfChange();
	}

	/** Saving is noted by the session itself. */
	@Override
	public void markSaveLocation() {
		tellOfChange();
	}

	@Override
	public void dispose() {
		session().removeListener(listener);
	}

	/**
	 * Tells of a change whoever made it. Older GEFs' tools and editors hear of it without a step; newer ones' tools only before
	 * a step, to give up what they were at, and newer ones' editors only after one, to bring Undo and Redo up to date.
	 */
	private void tellOfChange() {
		notifyListeners(null, PRE_EXECUTE);
		notifyListeners();
		notifyListeners(null, POST_EXECUTE);
	}

	/** A single work is a step of its own and reports when that is complete; places make one step, which the layout joins. */
	private void carryOut(Command command) {
		List<Command> leaves = new ArrayList<>();
		collect(command, leaves);
		if (leaves.stream().allMatch(SetBoundsCommand.class::isInstance)) {
			Map<AbstractDNode, Bounds> places = new LinkedHashMap<>();
			for (Command leaf : leaves)
				places.put(((SetBoundsCommand) leaf).element(), ((SetBoundsCommand) leaf).bounds());
			diagramController.place(leaves.getFirst().getLabel(), places);
		} else if (leaves.size() == 1 && leaves.getFirst() instanceof ToolCommand toolCommand)
			toolCommand.execute();
		else
			diagramController.step(command.getLabel(), command::execute);
	}

	private static void collect(Command command, List<Command> leaves) {
		if (command instanceof CompoundCommand compound)
			for (Object part : compound.getCommands())
				collect((Command) part, leaves);
		else
			leaves.add(command);
	}

	private EditingSession session() {
		return diagramController.session();
	}

	private static Command named(String label) {
		return label == null ? null : new ToolCommand(label, () -> { });
	}
}
