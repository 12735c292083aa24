// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import org.eclipse.gef.commands.Command;

/** A GEF command that asks the workplace to do something; undo is the session's. */
public final class ToolCommand extends Command {

	private final Runnable deed;

	/** A deed that can be done. The label is what undo will name. */
	public ToolCommand(String label, Runnable deed) {
		super(label);
		this.deed = deed;
	}

	@Override
	public void execute() {
		deed.run();
	}

	@Override
	public boolean canUndo() {
		return false;
	}
}
