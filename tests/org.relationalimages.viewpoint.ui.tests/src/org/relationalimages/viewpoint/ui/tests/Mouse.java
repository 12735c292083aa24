// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Sends the events of a mouse and a keyboard to a canvas, through the very listeners real ones go through. */
final class Mouse {

	private final FigureCanvas canvas;

	Mouse(FigureCanvas canvas) {
		this.canvas = canvas;
	}

	/** A place of the diagram on the canvas. */
	static Point at(IFigure figure, int x, int y) {
		Point place = new Point(x, y);
		figure.translateToAbsolute(place);
		return place;
	}

	void click(Point place) {
		click(place, 0);
	}

	void click(Point place, int keys) {
		send(SWT.MouseMove, place, 0, keys);
		send(SWT.MouseDown, place, 1, keys);
		send(SWT.MouseUp, place, 1, keys | SWT.BUTTON1);
		settle();
	}

	void doubleClick(Point place) {
		click(place);
		send(SWT.MouseDown, place, 1, 0);
		send(SWT.MouseDoubleClick, place, 1, 0);
		send(SWT.MouseUp, place, 1, SWT.BUTTON1);
		settle();
	}

	void move(Point place) {
		send(SWT.MouseMove, place, 0, 0);
	}

	void drag(Point from, Point to) {
		press(from, to);
		release(to);
	}

	/** Drags without letting go. */
	void press(Point from, Point to) {
		send(SWT.MouseMove, from, 0, 0);
		send(SWT.MouseDown, from, 1, 0);
		for (int i = 1; i <= 4; i++)
			send(SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / 4, from.y + (to.y - from.y) * i / 4), 0,
					SWT.BUTTON1);
	}

	/** Lets go of what is dragged. */
	void release(Point place) {
		send(SWT.MouseUp, place, 1, SWT.BUTTON1);
		settle();
	}

	/** Turns the wheel with Ctrl held. */
	void wheel(Point place, int lines) {
		send(SWT.MouseMove, place, 0, SWT.CTRL);
		Event event = new Event();
		event.x = place.x;
		event.y = place.y;
		event.count = lines;
		event.stateMask = SWT.CTRL;
		canvas.notifyListeners(SWT.MouseWheel, event);
		settle();
	}

	void key(int code, char character, int keys) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		event.stateMask = keys;
		canvas.notifyListeners(SWT.KeyDown, event);
		canvas.notifyListeners(SWT.KeyUp, event);
		settle();
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

	private static void settle() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch())
			;
	}
}
