// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import java.util.function.Supplier;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;

/** One button of the pad: the icon of a step, or three dots. */
public final class PadButton extends AbstractHandle {

	private static final int ICON = 16;
	private static final int ROUND = 6;

	private final Image icon;
	private final String words;
	private final Supplier<DragTracker> tracker;

	PadButton(GraphicalEditPart owner, Locator place, Image icon, String words, Supplier<DragTracker> tracker) {
		super(owner, place, Cursors.HAND);
		this.icon = icon;
		this.words = words;
		this.tracker = tracker;
		Label tip = new Label(words);
		tip.setBorder(new MarginBorder(3, 5, 3, 5));
		setToolTip(tip);
	}

	/** What its tooltip says. */
	public String words() {
		return words;
	}

	@Override
	protected DragTracker createDragTracker() {
		return tracker.get();
	}

	/** Each use has a tracker of its own: what may be done changes between two. */
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
	protected void paintFigure(Graphics graphics) {
		if (!ContextPad.isAtHand(getOwner()))
			return;
		Rectangle box = getBounds().getCopy().shrink(1, 1);
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(CanvasColors.PAPER);
		graphics.fillRoundRectangle(box, ROUND, ROUND);
		graphics.setForegroundColor(CanvasColors.SELECTION);
		graphics.setLineWidth(1);
		graphics.drawRoundRectangle(box.getCopy().resize(-1, -1), ROUND, ROUND);
		if (icon != null)
			graphics.drawImage(icon, box.x + (box.width - ICON) / 2, box.y + (box.height - ICON) / 2);
		else
			dots(graphics, box);
	}

	private static void dots(Graphics graphics, Rectangle box) {
		graphics.setBackgroundColor(CanvasColors.INK);
		for (int i = -1; i <= 1; i++)
			graphics.fillOval(box.x + box.width / 2 - 1 + i * 6, box.y + box.height / 2 - 1, 3, 3);
	}
}
