// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.relationalimages.viewpoint.table.DLine;

/** Shows beside the mouse what the value of a cell means, and its whole text when that is too long or has several lines. */
final class CellTips extends DefaultToolTip {

	private static final int WIDTH = 420;
	private static final int PADDING = 14;

	private final LineViewer lines;
	private final TableSource source;

	CellTips(LineViewer lines, TableSource source) {
		super(lines.tree(), ToolTip.NO_RECREATE, false);
		this.lines = lines;
		this.source = source;
		setShift(new Point(8, 12));
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return lines.viewer().getCell(new Point(event.x, event.y));
	}

	@Override
	protected String getText(Event event) {
		ViewerCell cell = lines.viewer().getCell(new Point(event.x, event.y));
		if (cell == null || !(cell.getElement() instanceof DLine line))
			return null;
		String text = LineTexts.words(lines.table(), line, lines.column(cell.getColumnIndex()));
		String help = LineTexts.help(source, line, lines.column(cell.getColumnIndex()));
		return !help.isEmpty() ? text + ": " + help : isWhole(cell, text) ? null : text;
	}

	private boolean isWhole(ViewerCell cell, String text) {
		GC gc = new GC(lines.tree());
		try {
			gc.setFont(lines.tree().getFont());
			return text.isEmpty() || text.indexOf('\n') < 0 && gc.textExtent(text).x + PADDING <= cell.getBounds().width;
		} finally {
			gc.dispose();
		}
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return getText(event) != null;
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 3).applyTo(body);
		Label label = new Label(body, SWT.WRAP);
		label.setText(getText(event).replace("&", "&&"));
		int natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		GridDataFactory.fillDefaults().hint(Math.min(natural, WIDTH), SWT.DEFAULT).applyTo(label);
		for (Control one : new Control[] { body, label }) {
			one.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
			one.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
		}
		return body;
	}
}
