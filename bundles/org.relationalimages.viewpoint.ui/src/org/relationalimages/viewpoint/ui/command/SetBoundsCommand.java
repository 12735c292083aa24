// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.command;

import org.eclipse.gef.commands.Command;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;

/** The new place of one element, relative to its parent. The stack carries several of them out as one step. */
public final class SetBoundsCommand extends Command {

	private final AbstractDNode element;
	private final Bounds bounds;

	/** A new place for an element. */
	public SetBoundsCommand(String label, AbstractDNode element, Bounds bounds) {
		super(label);
		this.element = element;
		this.bounds = bounds;
	}

	/** The element. */
	public AbstractDNode element() {
		return element;
	}

	/** Where it goes. */
	public Bounds bounds() {
		return bounds;
	}
}
