// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.highlight;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says above the canvas what stands out on it, and ends that; takes no room otherwise. */
public final class HighlightNotice {

	private final Composite row;
	private final Label words;
	private final Highlighting highlighting;

	private HighlightNotice(Composite parent, Highlighting highlighting, Runnable ended) {
		this.highlighting = highlighting;
		row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 2;
		row.setLayout(layout);
		words = new Label(row, SWT.WRAP);
		words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Button end = new Button(row, SWT.PUSH);
		end.setText("Show everything (Esc)");
		end.addListener(SWT.Selection, event -> {
			highlighting.end();
			ended.run();
		});
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	/** A row for the notice in a parent with a grid layout; {@code ended} gives the keyboard back. */
	public static Composite create(Composite parent, Highlighting highlighting, Runnable ended) {
		HighlightNotice notice = new HighlightNotice(parent, highlighting, ended);
		highlighting.addFollower(notice::update);
		notice.update();
		return notice.row;
	}

	private void update() {
		if (row.isDisposed())
			return;
		boolean shown = highlighting.current() != null;
		words.setText(shown ? highlighting.current().sentence().replace("&", "&&") : "");
		row.setVisible(shown);
		((GridData) row.getLayoutData()).exclude = !shown;
		row.getParent().layout(true, true);
	}
}
