// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/**
 * The figure of an edge. Normally it runs exactly as drawn; while the user bends or reconnects it, it is a plain line
 * from anchor to anchor through the bends of the feedback.
 */
public final class EdgeLine extends PolylineConnection {

	private static final int GLOW = 6;
	private static final int GLOW_ALPHA = 70;

	private PointList route = new PointList();
	private List<AbsoluteBendpoint> bends = List.of();
	private DisplayList displayList = DisplayList.NONE;
	private boolean highlighted;

	/** An edge without a route yet. */
	public EdgeLine() {
		setConnectionRouter(new RestRouter());
		setTolerance(4);
	}

	/** Updates the edge. The route includes both end points; the bends are those that a user can drag. */
	public void show(PointList newRoute, List<AbsoluteBendpoint> newBends, DisplayList newPainting, Color color) {
		displayList.dispose();
		displayList = newPainting;
		route = newRoute;
		bends = new ArrayList<>(newBends);
		setForegroundColor(color);
		setRoutingConstraint(bends);
		revalidate();
		repaint();
	}

	/** The display list that it paints while nobody drags it. */
	DisplayList painting() {
		return displayList;
	}

	/** Marks the edge as selected. */
	public void setHighlighted(boolean on) {
		if (highlighted == on)
			return;
		highlighted = on;
		revalidate();
		repaint();
	}

	/** The point half way along the line. */
	public org.eclipse.draw2d.geometry.Point middle() {
		PointList points = getPoints();
		return points.size() == 0 ? getBounds().getCenter() : points.getMidpoint();
	}

	@Override
	public Rectangle getBounds() {
		if (bounds == null) {
			super.getBounds();
			bounds = bounds.getExpanded(GLOW, GLOW);
			if (isAtRest())
				bounds.union(displayList.extent());
		}
		return bounds;
	}

	@Override
	public void paintFigure(Graphics graphics) {
		if (highlighted)
			paintGlow(graphics);
		if (isAtRest()) {
			displayList.paint(graphics);
		} else {
			graphics.setAntialias(SWT.ON);
			super.paintFigure(graphics);
		}
	}

	@Override
	public void removeNotify() {
		super.removeNotify();
		displayList.dispose();
	}

	private void paintGlow(Graphics graphics) {
		graphics.pushState();
		graphics.setAntialias(SWT.ON);
		graphics.setAlpha(GLOW_ALPHA);
		graphics.setForegroundColor(CanvasColors.selection());
		graphics.setLineWidth(GLOW);
		graphics.setLineCap(SWT.CAP_ROUND);
		graphics.setLineJoin(SWT.JOIN_ROUND);
		graphics.drawPolyline(getPoints());
		graphics.popState();
	}

	private boolean isAtRest() {
		return getRoutingConstraint() == bends && getSourceAnchor() instanceof ElementAnchor
				&& getTargetAnchor() instanceof ElementAnchor;
	}

	private static final class RestRouter extends BendpointConnectionRouter {

		@Override
		public void route(Connection connection) {
			if (connection instanceof EdgeLine edge && edge.isAtRest() && edge.route.size() > 1)
				edge.setPoints(edge.route.getCopy());
			else
				super.route(connection);
		}
	}
}
