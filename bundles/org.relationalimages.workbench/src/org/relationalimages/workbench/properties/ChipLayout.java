// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Places controls side by side in as many rows as are needed; one that is too wide gets a row of its own and wraps in it. */
final class ChipLayout extends Layout {

	private static final int GAP = 4;

	@Override
	protected Point computeSize(Composite composite, int width, int height, boolean flushed) {
		return flow(composite, width == SWT.DEFAULT ? Integer.MAX_VALUE : width, false, flushed);
	}

	@Override
	protected void layout(Composite composite, boolean flushed) {
		flow(composite, composite.getClientArea().width, true, flushed);
	}

	private static Point flow(Composite composite, int width, boolean places, boolean flushed) {
		int x = 0;
		int y = 0;
		int row = 0;
		int widest = 0;
		for (Control one : composite.getChildren()) {
			Point size = one.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushed);
			if (size.x > width)
				size = new Point(width, one.computeSize(width, SWT.DEFAULT, flushed).y);
			if (x > 0 && x + size.x > width) {
				y += row + GAP;
				x = 0;
				row = 0;
			}
			if (places)
				one.setBounds(x, y, size.x, size.y);
			widest = Math.max(widest, x + size.x);
			x += size.x + GAP;
			row = Math.max(row, size.y);
		}
		return new Point(widest, y + row);
	}
}
