// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ui.tests.support;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Sends the events of a mouse and a keyboard to a canvas, through the very listeners real ones go through. */
public final class Mouse {

	private final FigureCanvas canvas;

	public Mouse(FigureCanvas canvas) {
		this.canvas = canvas;
	}

	/** A place of the diagram on the canvas. */
	public static Point at(IFigure figure, int x, int y) {
		Point place = new Point(x, y);
		figure.translateToAbsolute(place);
		return place;
	}

	public void click(Point place) {
		click(place, 0);
	}

	public void click(Point place, int keys) {
		send(SWT.MouseMove, place, 0, keys);
		send(SWT.MouseDown, place, 1, keys);
		send(SWT.MouseUp, place, 1, keys | SWT.BUTTON1);
		EventLoop.settle();
	}

	public void doubleClick(Point place) {
		click(place);
		send(SWT.MouseDown, place, 1, 0);
		send(SWT.MouseDoubleClick, place, 1, 0);
		send(SWT.MouseUp, place, 1, SWT.BUTTON1);
		EventLoop.settle();
	}

	public void move(Point place) {
		send(SWT.MouseMove, place, 0, 0);
	}

	public void drag(Point from, Point to) {
		press(from, to);
		release(to);
	}

	/** Drags without letting go. */
	public void press(Point from, Point to) {
		send(SWT.MouseMove, from, 0, 0);
		send(SWT.MouseDown, from, 1, 0);
		for (int i = 1; i <= 4; i++)
			send(SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / 4, from.y + (to.y - from.y) * i / 4), 0,
					SWT.BUTTON1);
	}

	/** Lets go of what is dragged. */
	public void release(Point place) {
		send(SWT.MouseUp, place, 1, SWT.BUTTON1);
		EventLoop.settle();
	}

	/** Turns the wheel with Ctrl held. */
	public void wheel(Point place, int lines) {
		send(SWT.MouseMove, place, 0, SWT.CTRL);
		Event event = new Event();
		event.x = place.x;
		event.y = place.y;
		event.count = lines;
		event.stateMask = SWT.CTRL;
		canvas.notifyListeners(SWT.MouseWheel, event);
		EventLoop.settle();
	}

	public void key(int code, char character, int keys) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		event.stateMask = keys;
		canvas.notifyListeners(SWT.KeyDown, event);
		canvas.notifyListeners(SWT.KeyUp, event);
		EventLoop.settle();
	}

	private void send(int type, Point place, int button, int keys) {
		Event event = new Event();
		event.x = place.x;
		event.y = place.y;
		event.button = button;
		event.stateMask = keys;
		event.count = 1;
		canvas.notifyListeners(type, event);
	}
}
