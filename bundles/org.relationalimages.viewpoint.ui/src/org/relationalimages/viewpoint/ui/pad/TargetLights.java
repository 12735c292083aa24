// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.part.NodePart;

/** While something is dragged: what it may end at stays bright and has a frame, everything else in view is dimmed. */
public final class TargetLights extends Figure {

	private static final int DIM = 150;

	private final List<Rectangle> bright = new ArrayList<>();
	private final Rectangle source;

	private TargetLights(Rectangle source) {
		this.source = source;
	}

	/** Finds and shows the targets in view; nothing is dimmed when there are none. */
	static TargetLights show(StepUse use, List<? extends ToolDescription> steps, ElementPart owner, IFigure layer) {
		TargetLights lights = new TargetLights(PadPlace.box((GraphicalEditPart) owner));
		Rectangle view = new Rectangle(0, 0, 0, 0).setSize(((FigureCanvas) use.viewer().getControl()).getViewport().getSize());
		for (Object part : use.viewer().getEditPartRegistry().values())
			if (part instanceof NodePart node && part != owner) {
				Rectangle box = PadPlace.box(node);
				if (box.intersects(view) && use.isTarget(steps, owner.element(), node.element()))
					lights.bright.add(box);
			}
		layer.add(lights);
		layer.translateToRelative(view);
		for (Rectangle box : lights.bright)
			layer.translateToRelative(box);
		layer.translateToRelative(lights.source);
		lights.setBounds(view);
		return lights;
	}

	/** The boxes of the targets in view. */
	public List<Rectangle> bright() {
		return List.copyOf(bright);
	}

	void remove() {
		if (getParent() != null)
			getParent().remove(this);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (bright.isEmpty())
			return;
		graphics.setAntialias(SWT.ON);
		dim(graphics);
		graphics.setForegroundColor(CanvasColors.welcome());
		graphics.setLineWidth(2);
		for (Rectangle box : bright)
			graphics.drawRoundRectangle(box.getExpanded(2, 2), 6, 6);
	}

	private void dim(Graphics graphics) {
		Path veil = new Path(Display.getCurrent());
		add(veil, getBounds());
		add(veil, source);
		for (Rectangle box : bright)
			if (bright.stream().noneMatch(other -> other != box && other.contains(box)))
				add(veil, box);
		graphics.pushState();
		graphics.setFillRule(SWT.FILL_EVEN_ODD);
		graphics.setAlpha(DIM);
		graphics.setBackgroundColor(CanvasColors.paper());
		graphics.fillPath(veil);
		graphics.popState();
		veil.dispose();
	}

	private static void add(Path path, Rectangle box) {
		path.addRectangle(box.x, box.y, box.width, box.height);
	}
}
