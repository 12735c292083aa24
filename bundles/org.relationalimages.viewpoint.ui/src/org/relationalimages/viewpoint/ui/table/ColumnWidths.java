// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.relationalimages.viewpoint.table.DColumn;

/** The widths of the columns at first: as the specification says, else by what they contain. The last one fills what is left. */
final class ColumnWidths {

	private static final int LEAST = 48;
	private static final int MOST = 260;
	private static final int PADDING = 24;
	/** The sign of the order beside the name of a column. */
	private static final int SIGN = 18;

	private final Tree tree;
	private boolean isFilling;

	ColumnWidths(Tree tree) {
		this.tree = tree;
		tree.addListener(SWT.Resize, event -> fill());
	}

	/** Sets all widths; those of columns the user has changed are set again only when there are other columns. */
	void fit(int names, List<DColumn> columns) {
		GC gc = new GC(tree);
		try {
			gc.setFont(tree.getFont());
			for (int index = 0; index < tree.getColumnCount(); index++) {
				int specified = index == 0 ? names : columns.get(index - 1).width();
				int heading = gc.textExtent(tree.getColumn(index).getText()).x * 9 / 8 + SIGN; // some systems write it in bold
				tree.getColumn(index).setWidth(specified > 0 ? Math.max(specified, heading) : natural(gc, index));
			}
		} finally {
			gc.dispose();
		}
		isFilling = true;
		fill();
	}

	private int natural(GC gc, int index) {
		int width = gc.textExtent(tree.getColumn(index).getText()).x * 9 / 8 + SIGN;
		return Math.clamp(widest(gc, tree.getItems(), index, width) + PADDING, LEAST, MOST);
	}

	private static int widest(GC gc, TreeItem[] items, int index, int least) {
		int width = least;
		for (TreeItem item : items) {
			String text = item.getText(index);
			width = Math.max(width, gc.textExtent(text.length() > MOST ? text.substring(0, MOST) : text).x + (index == 0 ? PADDING : 0));
			width = widest(gc, item.getItems(), index, width);
		}
		return width;
	}

	private void fill() {
		int count = tree.getColumnCount();
		if (!isFilling || count == 0 || tree.getClientArea().width == 0)
			return;
		int used = 0;
		for (TreeColumn column : tree.getColumns())
			used += column.getWidth();
		TreeColumn last = tree.getColumn(count - 1);
		int free = tree.getClientArea().width - used;
		if (free > 0)
			last.setWidth(last.getWidth() + free);
	}
}
