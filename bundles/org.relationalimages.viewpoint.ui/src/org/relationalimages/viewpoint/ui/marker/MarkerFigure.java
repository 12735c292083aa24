// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.marker;

import java.util.function.Consumer;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;

/** The figure of one marker, with a thin white rim so that it is visible on any background. */
public final class MarkerFigure extends Figure {

	private static final Color RIM = new Color(255, 255, 255);
	private static final Color ERROR = new Color(186, 26, 26);
	private static final Color WARNING = new Color(240, 173, 0);
	private static final Color NOTE = new Color(84, 110, 150);
	private static final Color INK = new Color(30, 24, 0);
	private static final int UNITS = 32;
	/** The approximate number of letters in a line of a tooltip. */
	private static final int LINE = 60;

	private final Marker marker;

	MarkerFigure(Marker mark) {
		this.marker = mark;
		Label tip = new Label(wrapped(mark.text()));
		tip.setBorder(new MarginBorder(3, 5, 3, 5));
		setToolTip(tip);
	}

	/** The marker it shows. */
	public Marker marker() {
		return marker;
	}

	/** Centres it on a point; the size is that of an error marker. */
	void place(Point middle, double size) {
		double own = marker.kind() == Marker.Kind.NOTE ? size * 0.6 : size;
		int side = Math.max(1, (int) Math.round(own));
		setBounds(new Rectangle(middle.x - side / 2, middle.y - side / 2, side, side));
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		switch (marker.kind()) {
		case ERROR -> error(graphics);
		case WARNING -> warning(graphics);
		case NOTE -> disc(graphics, NOTE);
		}
	}

	private void disc(Graphics graphics, Color color) {
		dot(graphics, RIM, 16, 16, 16);
		dot(graphics, color, 16, 16, 13);
	}

	private void error(Graphics graphics) {
		disc(graphics, ERROR);
		shape(graphics, RIM, 12.4, 9.6, 22.4, 19.6, 19.6, 22.4, 9.6, 12.4);
		shape(graphics, RIM, 22.4, 12.4, 12.4, 22.4, 9.6, 19.6, 19.6, 9.6);
	}

	private void warning(Graphics graphics) {
		shape(graphics, RIM, 13, 0, 19, 0, 32, 27, 32, 32, 0, 32, 0, 27);
		shape(graphics, WARNING, 15, 3, 17, 3, 29, 28, 28, 29, 4, 29, 3, 28);
		shape(graphics, INK, 14.2, 11, 17.8, 11, 17.2, 20.5, 14.8, 20.5);
		dot(graphics, INK, 16, 24.5, 2.1);
	}

	/** Coordinates and lengths are parts of {@link #UNITS}, since whole pixels would be too coarse at some zooms. */
	private void dot(Graphics graphics, Color color, double x, double y, double radius) {
		fill(graphics, color, path -> path.addArc(x(x - radius), y(y - radius), length(2 * radius), length(2 * radius), 0, 360));
	}

	private void shape(Graphics graphics, Color color, double... corners) {
		fill(graphics, color, path -> {
			path.moveTo(x(corners[0]), y(corners[1]));
			for (int i = 2; i < corners.length; i += 2)
				path.lineTo(x(corners[i]), y(corners[i + 1]));
			path.close();
		});
	}

	private static void fill(Graphics graphics, Color color, Consumer<Path> outline) {
		Path path = new Path(Display.getCurrent());
		outline.accept(path);
		graphics.setBackgroundColor(color);
		graphics.fillPath(path);
		path.dispose();
	}

	private float x(double units) {
		return getBounds().x + length(units);
	}

	private float y(double units) {
		return getBounds().y + length(units);
	}

	private float length(double units) {
		return (float) (units * getBounds().width / UNITS);
	}

	/** The text broken into lines for a tooltip; its own line ends are kept. */
	static String wrapped(String text) {
		StringBuilder lines = new StringBuilder();
		int length = 0;
		for (String word : text.strip().split("(?<=\\s)")) {
			if (length > 0 && length + word.strip().length() > LINE) {
				lines.append('\n');
				length = 0;
			}
			lines.append(word);
			length = word.endsWith("\n") ? 0 : length + word.length();
		}
		return lines.toString();
	}
}
