// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Tree;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.Rgb;
import org.relationalimages.viewpoint.table.CellPaint;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.ui.sheet.ReadableColors;

/**
 * What the cells show: their texts, in colours and letters of the specification as far as they can be read on this screen.
 * The texts are painted by JFace: where anything is painted over cells, as the frame of the cursor is, GTK itself would use
 * the colour of the tree for all of them.
 */
final class LineLabels extends StyledCellLabelProvider {

	private final LineViewer lines;
	private final Tree tree;
	private final Map<Rgb, Color> colors = new HashMap<>();
	private final LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources());

	LineLabels(LineViewer lines, Tree tree) {
		this.lines = lines;
		this.tree = tree;
	}

	@Override
	public void update(ViewerCell cell) {
		DLine line = (DLine) cell.getElement();
		DColumn column = lines.column(cell.getColumnIndex());
		String draft = lines.draft(line, column);
		cell.setText(draft == null ? LineTexts.shown(lines.table(), line, column) : draft + "  (not complete)");
		if (column != null)
			paint(cell, line, column);
		super.update(cell);
	}

	private void paint(ViewerCell cell, DLine line, DColumn column) {
		CellPaint paint = lines.table().paint(line, column);
		ReadableColors readable = ReadableColors.of(paint.foreground(), paint.background(), rgb(tree.getForeground()), rgb(tree.getBackground()),
				tree.getDisplay().getHighContrast());
		cell.setForeground(color(readable.foreground()));
		cell.setBackground(color(readable.background()));
		cell.setFont(font(paint.formats()));
	}

	private Color color(Rgb rgb) {
		return rgb == null ? null : colors.computeIfAbsent(rgb, one -> new Color(one.red(), one.green(), one.blue()));
	}

	private static Rgb rgb(Color color) {
		return new Rgb(color.getRed(), color.getGreen(), color.getBlue());
	}

	private Font font(Set<LabelFormat> formats) {
		int style = (formats.contains(LabelFormat.BOLD) ? SWT.BOLD : 0) | (formats.contains(LabelFormat.ITALIC) ? SWT.ITALIC : 0);
		return style == 0 ? null : fonts.create(FontDescriptor.createFrom(tree.getFont()).setStyle(style));
	}

	@Override
	public void dispose() {
		fonts.dispose();
		super.dispose();
	}
}
