// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import java.util.function.Supplier;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;

/** Something beside a selected element to click or drag, there only while the element is at hand. */
abstract class PadHandle extends AbstractHandle {

	private final Supplier<DragTracker> tracker;

	/**
	 * @param words   of its tooltip
	 * @param tracker gives one for each use: what may be done changes between two
	 */
	PadHandle(GraphicalEditPart owner, Locator place, Cursor cursor, String words, Supplier<DragTracker> tracker) {
		super(owner, place, cursor);
		this.tracker = tracker;
		Label tip = new Label(words);
		tip.setBorder(new MarginBorder(3, 5, 3, 5));
		setToolTip(tip);
	}

	@Override
	protected DragTracker createDragTracker() {
		return tracker.get();
	}

	/** Not kept, unlike that of other handles. */
	@Override
	public DragTracker getDragTracker() {
		return tracker.get();
	}

	/** Out of the way of every other tool. */
	@Override
	public boolean containsPoint(int x, int y) {
		return ContextPad.isAtHand(getOwner()) && super.containsPoint(x, y);
	}

	@Override
	protected final void paintFigure(Graphics graphics) {
		if (!ContextPad.isAtHand(getOwner()))
			return;
		graphics.setAntialias(SWT.ON);
		graphics.setLineWidth(1);
		paintShape(graphics);
	}

	/** Paints it with smooth lines of one pixel. */
	abstract void paintShape(Graphics graphics);
}
