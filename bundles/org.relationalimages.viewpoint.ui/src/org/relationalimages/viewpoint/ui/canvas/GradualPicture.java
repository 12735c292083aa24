// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;

/**
 * A scaled-down picture of the whole content of a canvas that is painted little by little, so that a window with very much
 * in it goes on answering. To be made anew when the content changes meanwhile.
 */
public final class GradualPicture {

	/** How many elements are painted between two looks at the clock. */
	private static final int AT_ONCE = 16;

	private final Rectangle part;
	private final double scale;
	private final List<IFigure> figures = new ArrayList<>();
	private final Image image;
	private int painted;

	GradualPicture(Image image, IFigure printable, Rectangle part, double scale) {
		this.image = image;
		this.part = part;
		this.scale = scale;
		collect(printable);
	}

	/** All coordinates are the diagram's, so that nothing depends on what a figure lies in. */
	private void collect(IFigure figure) {
		if (!figure.isVisible())
			return;
		if (!isLayer(figure))
			figures.add(figure);
		if (isLayer(figure) || figure instanceof ShapeFigure)
			for (Object child : figure.getChildren())
				collect((IFigure) child);
	}

	/** A layer shows nothing itself, and neither does the sheet in it. */
	private static boolean isLayer(IFigure figure) {
		return figure instanceof Layer;
	}

	/** Paints for about so many milliseconds. {@return whether the picture is complete} */
	public boolean paintFor(long millis) {
		long end = System.nanoTime() + millis * 1_000_000;
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		try {
			graphics.scale(scale);
			graphics.translate(-part.x, -part.y);
			graphics.clipRect(part);
			while (painted < figures.size() && System.nanoTime() < end)
				for (int i = 0; i < AT_ONCE && painted < figures.size(); i++)
					paint(graphics, figures.get(painted++));
		} finally {
			graphics.dispose();
			gc.dispose();
		}
		return painted == figures.size();
	}

	private void paint(Graphics graphics, IFigure figure) {
		switch (figure) {
		case ShapeFigure shape -> shape.painting().paintSmall(graphics, scale);
		case EdgeLine line -> line.painting().paintSmall(graphics, scale);
		case EdgeLabels labels -> labels.painting().paintSmall(graphics, scale);
		default -> figure.paint(graphics);
		}
	}

	/** The picture; the caller disposes it. */
	public Image image() {
		return image;
	}
}
