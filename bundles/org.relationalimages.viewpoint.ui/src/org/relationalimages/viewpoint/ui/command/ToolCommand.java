// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import org.eclipse.gef.commands.Command;

/** A GEF command that asks the controller to do something; undo is the session's. */
public final class ToolCommand extends Command {

	private final Runnable work;

	/** A work that can be done. The label is what undo will name. */
	public ToolCommand(String label, Runnable work) {
		super(label);
		this.work = work;
	}

	@Override
	public void execute() {
		work.run();
	}

	@Override
	public boolean canUndo() {
		return false;
	}
}
