// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.session.SessionListener;

/** GEF's view of the session's undo stack: what GEF executes becomes one step of the session. */
public final class SessionStack extends CommandStack {

	private final Workplace workplace;
	private final SessionListener listener = event -> notifyListeners();

	/** A stack over the workplace's session; {@link #dispose()} lets go of it. */
	public SessionStack(Workplace workplace) {
		this.workplace = workplace;
		session().addListener(listener);
	}

	@Override
	public void execute(Command command) {
		if (command == null || !command.canExecute())
			return;
		notifyListeners(command, PRE_EXECUTE);
		try {
			Command only = only(command);
			if (only instanceof Deed)
				only.execute();
			else
				workplace.step(command.getLabel(), command::execute);
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
			workplace.guard("Undo", session()::undo);
	}

	@Override
	public void redo() {
		if (canRedo())
			workplace.guard("Redo", session()::redo);
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
		notifyListeners();
	}

	/** Saving is noted by the session itself. */
	@Override
	public void markSaveLocation() {
		notifyListeners();
	}

	@Override
	public void dispose() {
		session().removeListener(listener);
	}

	/** What a compound of one holds: a deed is a step of its own and reports when that is complete. */
	private static Command only(Command command) {
		return command instanceof CompoundCommand compound && compound.size() == 1
				? only((Command) compound.getCommands().getFirst()) : command;
	}

	private EditingSession session() {
		return workplace.session();
	}

	private static Command named(String label) {
		return label == null ? null : new Deed(label, () -> { });
	}
}
