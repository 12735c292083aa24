// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;

/**
 * The figure of a node, container, list or row. Its box is that of the element; its bounds are larger where labels,
 * bordered nodes or children extend beyond it, so that nothing is clipped. All coordinates are the diagram's.
 */
public final class ShapeFigure extends Figure implements HandleBounds {

	private Rectangle box = new Rectangle();
	private DisplayList displayList = DisplayList.NONE;

	/** Updates the element; the former display list is disposed of. */
	public void show(Rectangle newBox, DisplayList newPainting) {
		displayList.dispose();
		box = newBox.getCopy();
		displayList = newPainting;
		fit();
		repaint();
	}

	/** Sets the bounds so that they contain the box, everything painted and all children. */
	public void fit() {
		Rectangle all = box.getUnion(displayList.extent());
		for (Object child : getChildren())
			all.union(((IFigure) child).getBounds());
		setBounds(all);
	}

	/** A copy of the element's box. */
	public Rectangle box() {
		return box.getCopy();
	}

	/** The display list that it paints. */
	public DisplayList painting() {
		return displayList;
	}

	@Override
	public Rectangle getHandleBounds() {
		return box();
	}

	@Override
	public IFigure findFigureAt(int x, int y, TreeSearch search) {
		if (!isVisible() || !getBounds().contains(x, y) || search.prune(this))
			return null;
		IFigure child = findDescendantAtExcluding(x, y, search);
		if (child != null)
			return child;
		return isHit(x, y) && search.accept(this) ? this : null;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return getBounds().contains(x, y);
	}

	@Override
	public void removeNotify() {
		super.removeNotify();
		displayList.dispose();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		displayList.paint(graphics);
	}

	/** Children have absolute bounds, so growing bounds must not move them. */
	@Override
	protected void primTranslate(int dx, int dy) {
		bounds.x += dx;
		bounds.y += dy;
		repaint();
	}

	private boolean isHit(int x, int y) {
		return box.contains(x, y) || displayList.isTextAt(x, y);
	}
}
