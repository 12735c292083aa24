// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Text;

/** Lets a field of several lines be as high as its text needs, in a grid: two lines at least, a dozen at most, then it scrolls. */
final class TextHeight {

	private static final int LEAST = 2;
	private static final int MOST = 12;

	private final Text text;
	private final Runnable relayout;
	private int width;

	/** @param relayout called when the field needs another height */
	TextHeight(Text text, Runnable relayout) {
		this.text = text;
		this.relayout = relayout;
		data().heightHint = text.getLineHeight() * LEAST;
		text.addModifyListener(event -> fit());
		text.addListener(SWT.Resize, event -> resized());
	}

	private void resized() {
		if (text.getSize().x == width)
			return;
		width = text.getSize().x;
		// In the midst of a layout nothing can be laid out.
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed())
				fit();
		});
	}

	private void fit() {
		if (width == 0)
			return; // has no place yet
		int line = text.getLineHeight();
		int edge = text.computeTrim(0, 0, 0, 0).width;
		ScrollBar bar = text.getVerticalBar();
		int wanted = text.computeSize(width - edge, SWT.DEFAULT).y - text.computeTrim(0, 0, 0, 0).height;
		int height = Math.clamp(wanted, line * LEAST, line * MOST);
		if (bar != null)
			bar.setVisible(wanted > height);
		if (height == data().heightHint)
			return;
		data().heightHint = height;
		relayout.run();
	}

	private GridData data() {
		return (GridData) text.getLayoutData();
	}
}
