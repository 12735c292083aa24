// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.BendpointMoveHandle;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.tools.ConnectionEndpointTracker;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;
import org.relationalimages.viewpoint.ui.canvas.EdgeLine;

/** The grips of a selected edge: its ends, its bends, and the middles where it may be bent. */
final class EdgeHandles {

	private static final int SIZE = 9;
	private static final int SMALL = 7;

	private EdgeHandles() {
	}

	/** A grip at each end. */
	static List<Object> ends(ConnectionEditPart edge) {
		return List.of(new End(edge, true), new End(edge, false));
	}

	/** A grip on each bend and one in the middle of each stretch; a course without own bends takes its first from any stretch. */
	static List<Object> bends(ConnectionEditPart edge) {
		int stretches = line(edge).getPoints().size() - 1;
		int bends = ((DEdge) edge.getModel()).bendpoints().size();
		boolean own = stretches == bends + 1;
		List<Object> grips = new ArrayList<>();
		for (int i = 0; i < stretches; i++)
			grips.add(new Middle(edge, own ? i : 0, i));
		for (int i = 0; own && i < bends; i++)
			grips.add(new Bend(edge, i));
		return grips;
	}

	private static EdgeLine line(ConnectionEditPart edge) {
		return (EdgeLine) edge.getFigure();
	}

	private static final class End extends ConnectionHandle {

		private final boolean source;

		End(ConnectionEditPart edge, boolean source) {
			this.source = source;
			setOwner(edge);
			setLocator(new ConnectionLocator(line(edge), source ? ConnectionLocator.SOURCE : ConnectionLocator.TARGET));
			setPreferredSize(SIZE, SIZE);
		}

		@Override
		protected DragTracker createDragTracker() {
			ConnectionEndpointTracker tracker = new ConnectionEndpointTracker((ConnectionEditPart) getOwner());
			tracker.setCommandName(source ? RequestConstants.REQ_RECONNECT_SOURCE : RequestConstants.REQ_RECONNECT_TARGET);
			tracker.setDefaultCursor(getCursor());
			return tracker;
		}

		@Override
		public void paintFigure(Graphics graphics) {
			SelectionHandle.paintKnob(graphics, getBounds(), CanvasColors.selection());
		}
	}

	private static final class Bend extends BendpointMoveHandle {

		Bend(ConnectionEditPart edge, int index) {
			super(edge, index);
			setPreferredSize(SIZE, SIZE);
		}

		@Override
		public void paintFigure(Graphics graphics) {
			SelectionHandle.paintKnob(graphics, getBounds(), CanvasColors.selection());
		}
	}

	private static final class Middle extends BendpointCreationHandle {

		Middle(ConnectionEditPart edge, int index, int stretch) {
			super(edge, index, stretch);
			setPreferredSize(SMALL, SMALL);
		}

		@Override
		public void paintFigure(Graphics graphics) {
			SelectionHandle.paintKnob(graphics, getBounds(), CanvasColors.paper());
		}
	}
}
