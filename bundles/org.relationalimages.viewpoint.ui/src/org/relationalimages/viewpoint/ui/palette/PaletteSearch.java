// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/** The search field above the tools. It takes its room from them whenever the palette is laid out. */
public final class PaletteSearch {

	private final Text field;
	private final Control tools;
	private Rectangle given;

	private PaletteSearch(Control tools, Consumer<String> filter) {
		this.tools = tools;
		field = new Text(tools.getParent(), SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage("Find a tool");
		SpokenName.give(field, "Find a tool");
		field.addListener(SWT.Modify, event -> filter.accept(field.getText()));
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE && !field.getText().isEmpty()) {
				event.doit = false;
				field.setText("");
			}
		});
		tools.addListener(SWT.Resize, event -> fit());
		tools.addListener(SWT.Move, event -> fit());
		tools.addListener(SWT.Dispose, event -> field.dispose());
	}

	/** Puts the field above a control with tools; the filter gets what is typed. */
	static PaletteSearch above(Control tools, Consumer<String> filter) {
		PaletteSearch search = new PaletteSearch(tools, filter);
		tools.setData(PaletteSearch.class.getName(), search);
		return search;
	}

	/** The field above a control with tools; null without one. */
	public static Text of(Control tools) {
		return tools.getData(PaletteSearch.class.getName()) instanceof PaletteSearch search ? search.field : null;
	}

	private void fit() {
		Rectangle now = tools.getBounds();
		if (field.isDisposed() || now.equals(given))
			return;
		int height = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		field.setVisible(now.height > 2 * height);
		if (now.height <= 2 * height)
			return;
		given = new Rectangle(now.x, now.y + height, now.width, now.height - height);
		field.setBounds(now.x, now.y, now.width, height);
		tools.setBounds(given);
	}
}
