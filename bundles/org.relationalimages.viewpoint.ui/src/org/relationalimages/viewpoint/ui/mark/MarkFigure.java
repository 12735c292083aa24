// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.mark;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** The picture of one mark, with a thin rim of paper so that it stands out on anything. */
public final class MarkFigure extends Figure {

	private static final Color RIM = new Color(255, 255, 255);
	private static final Color ERROR = new Color(186, 26, 26);
	private static final Color WARNING = new Color(240, 173, 0);
	private static final Color NOTE = new Color(84, 110, 150);
	private static final Color INK = new Color(30, 24, 0);
	private static final int UNITS = 32;
	/** Tooltips are broken into lines of about so many letters. */
	private static final int LINE = 60;

	private final Mark mark;

	MarkFigure(Mark mark) {
		this.mark = mark;
		Label tip = new Label(wrapped(mark.text()));
		tip.setBorder(new MarginBorder(3, 5, 3, 5));
		setToolTip(tip);
	}

	/** What it shows. */
	public Mark mark() {
		return mark;
	}

	/** Puts its middle on a place; the size is that of an error's mark. */
	void place(Point middle, double size) {
		double own = mark.kind() == Mark.Kind.NOTE ? size * 0.6 : size;
		int side = Math.max(1, (int) Math.round(own));
		setBounds(new Rectangle(middle.x - side / 2, middle.y - side / 2, side, side));
	}

	/** Every mark is drawn in a square of {@link #UNITS} and scaled into its bounds. */
	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle box = getBounds();
		graphics.pushState();
		graphics.setAntialias(SWT.ON);
		graphics.translate(box.x, box.y);
		graphics.scale((double) box.width / UNITS);
		switch (mark.kind()) {
		case ERROR -> error(graphics);
		case WARNING -> warning(graphics);
		case NOTE -> disc(graphics, NOTE);
		}
		graphics.popState();
	}

	private static void disc(Graphics graphics, Color color) {
		graphics.setBackgroundColor(RIM);
		graphics.fillOval(0, 0, UNITS, UNITS);
		graphics.setBackgroundColor(color);
		graphics.fillOval(3, 3, UNITS - 6, UNITS - 6);
	}

	private static void error(Graphics graphics) {
		disc(graphics, ERROR);
		stroke(graphics, RIM);
		graphics.drawLine(11, 11, 21, 21);
		graphics.drawLine(11, 21, 21, 11);
	}

	private static void warning(Graphics graphics) {
		graphics.setBackgroundColor(RIM);
		graphics.fillPolygon(new int[] { 13, 0, 19, 0, 32, 27, 32, 32, 0, 32, 0, 27 });
		graphics.setBackgroundColor(WARNING);
		graphics.fillPolygon(new int[] { 15, 3, 17, 3, 29, 28, 28, 29, 4, 29, 3, 28 });
		stroke(graphics, INK);
		graphics.drawLine(16, 12, 16, 19);
		graphics.drawLine(16, 25, 16, 25);
	}

	private static void stroke(Graphics graphics, Color color) {
		graphics.setForegroundColor(color);
		graphics.setLineWidth(4);
		graphics.setLineCap(SWT.CAP_ROUND);
	}

	/** The text in lines short enough for a tooltip; it keeps its own line ends. */
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
