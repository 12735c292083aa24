// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import java.util.Map;

import org.eclipse.gef.commands.Command;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;

/** The new place of one element, relative to its parent. Where there are several and nothing else, the stack lays them out together. */
public final class SetBoundsCommand extends Command {

	private final DiagramController diagramController;
	private final AbstractDNode element;
	private final Bounds bounds;

	/** A new place for an element. */
	public SetBoundsCommand(DiagramController diagramController, String label, AbstractDNode element, Bounds bounds) {
		super(label);
		this.diagramController = diagramController;
		this.element = element;
		this.bounds = bounds;
	}

	/** The element. */
	public AbstractDNode element() {
		return element;
	}

	@Override
	public void execute() {
		diagramController.place(getLabel(), Map.of(element, bounds));
	}

	/** Undo is the session's. */
	@Override
	public boolean canUndo() {
		return false;
	}

	/** Where it goes. */
	public Bounds bounds() {
		return bounds;
	}
}
