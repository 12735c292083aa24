// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.badge;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** One badge: a pin, or a plus or minus to click. */
final class BadgeFigure extends Figure {

	/** What a badge says. */
	enum Kind {
		PIN, FOLDED, OPEN
	}

	private static final Color RIM = new Color(255, 255, 255);
	private static final Color INK = new Color(60, 74, 96);
	private static final int[] NEEDLE = { 3, 13, 7, 9 };
	private static final int[] HEAD = { 9, 2, 14, 7, 11, 8, 9, 11, 5, 7, 8, 5 };
	private static final int UNITS = 16;

	private final Kind kind;

	/** @param click what a click does; null for nothing of its own */
	BadgeFigure(Kind kind, String words, Runnable click) {
		this.kind = kind;
		Label tip = new Label(words);
		tip.setBorder(new MarginBorder(3, 5, 3, 5));
		setToolTip(tip);
		if (click != null)
			addMouseListener(new MouseListener.Stub() {
				@Override
				public void mousePressed(MouseEvent event) {
					event.consume();
					click.run();
				}
			});
	}

	Kind kind() {
		return kind;
	}

	/** Centres it on a point. */
	void place(Point middle, double size) {
		int side = Math.max(1, (int) Math.round(size));
		setBounds(new Rectangle(middle.x - side / 2, middle.y - side / 2, side, side));
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(RIM);
		graphics.setForegroundColor(INK);
		graphics.setLineWidth(Math.max(1, getBounds().width / 12));
		Rectangle disc = getBounds().getCopy().shrink(1, 1);
		graphics.fillOval(disc);
		graphics.drawOval(disc);
		graphics.setBackgroundColor(INK);
		if (kind == Kind.PIN) {
			graphics.drawLine(x(NEEDLE[0]), y(NEEDLE[1]), x(NEEDLE[2]), y(NEEDLE[3]));
			PointList head = new PointList();
			for (int i = 0; i < HEAD.length; i += 2)
				head.addPoint(x(HEAD[i]), y(HEAD[i + 1]));
			graphics.fillPolygon(head);
			return;
		}
		graphics.drawLine(x(5), y(8), x(11), y(8));
		if (kind == Kind.FOLDED)
			graphics.drawLine(x(8), y(5), x(8), y(11));
	}

	private int x(int units) {
		return getBounds().x + units * getBounds().width / UNITS;
	}

	private int y(int units) {
		return getBounds().y + units * getBounds().height / UNITS;
	}
}
