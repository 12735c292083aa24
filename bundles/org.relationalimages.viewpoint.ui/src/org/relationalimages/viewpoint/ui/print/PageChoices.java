// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.print;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.page.PageFit;
import org.relationalimages.viewpoint.graphics.page.PageSetup;
import org.relationalimages.viewpoint.graphics.page.PaperSize;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/** The fields for size, paper, orientation, margins and footer of a print. What was chosen last is suggested next, until the program ends. */
final class PageChoices {

	private static PageSetup last = PageSetup.DEFAULT;
	private static PaperSize lastPaper = PaperSize.usual(Locale.getDefault());

	private final Runnable changed;
	private Button onePage;
	private Button width;
	private Button scaled;
	private Spinner scale;
	private Combo paper;
	private Button landscape;
	private Spinner margin;
	private Button footer;

	/** @param changed is called after each change */
	PageChoices(Runnable changed) {
		this.changed = changed;
	}

	void create(Composite parent, boolean isWide) {
		Composite all = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(all);
		GridLayoutFactory.fillDefaults().applyTo(all);
		Group size = group(all, "Size", 3);
		onePage = radio(size, "&Whole diagram on one page", last.fit() == PageFit.ONE_PAGE);
		width = radio(size, "As wide as &a page", last.fit() == PageFit.WIDTH);
		scaled = radio(size, "&Scale:", last.fit() == PageFit.SCALE);
		GridDataFactory.fillDefaults().applyTo(scaled);
		scale = spinner(size, "Scale in percent", PageSetup.MIN_SCALE * 100, PageSetup.MAX_SCALE * 100, last.scale() * 100);
		scale.addListener(SWT.Modify, event -> chooseScale());
		new Label(size, SWT.NONE).setText("%, on several pages");
		Group page = group(all, "Page", 3);
		new Label(page, SWT.NONE).setText("&Paper:");
		paper = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
		for (PaperSize one : PaperSize.values())
			paper.add(one.title());
		paper.select(lastPaper.ordinal());
		paper.addListener(SWT.Selection, event -> changed.run());
		SpokenName.give(paper, "Paper");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(paper);
		radio(page, "P&ortrait", !isWide);
		landscape = radio(page, "&Landscape", isWide);
		new Label(page, SWT.NONE).setText("&Margins:");
		margin = spinner(page, "Margins in millimetres", 0, PageSetup.MAX_MARGIN, last.margin());
		margin.addListener(SWT.Modify, event -> changed.run());
		new Label(page, SWT.NONE).setText("mm");
		footer = new Button(page, SWT.CHECK);
		footer.setText("Case, diagram and page &number below");
		footer.setSelection(last.footer());
		footer.addListener(SWT.Selection, event -> changed.run());
		GridDataFactory.fillDefaults().span(3, 1).applyTo(footer);
		(last.fit() == PageFit.ONE_PAGE ? onePage : last.fit() == PageFit.WIDTH ? width : scaled).setFocus();
	}

	private static Group group(Composite parent, String title, int columns) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(columns).applyTo(group);
		return group;
	}

	private Button radio(Composite parent, String text, boolean chosen) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.setSelection(chosen);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection())
				changed.run();
		});
		GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
		return button;
	}

	private static Spinner spinner(Composite parent, String name, double least, double most, double value) {
		Spinner spinner = new Spinner(parent, SWT.BORDER);
		spinner.setMinimum((int) Math.round(least));
		spinner.setMaximum((int) Math.round(most));
		spinner.setSelection((int) Math.round(value));
		SpokenName.give(spinner, name);
		return spinner;
	}

	/** A scale is chosen by typing it, too. */
	private void chooseScale() {
		onePage.setSelection(false);
		width.setSelection(false);
		scaled.setSelection(true);
		changed.run();
	}

	PageSetup setup() {
		PageFit fit = scaled.getSelection() ? PageFit.SCALE : width.getSelection() ? PageFit.WIDTH : PageFit.ONE_PAGE;
		return new PageSetup(fit, scale.getSelection() / 100.0, margin.getSelection(), footer.getSelection());
	}

	boolean isLandscape() {
		return landscape.getSelection();
	}

	Size paper() {
		return PaperSize.values()[paper.getSelectionIndex()].size(isLandscape());
	}

	void remember() {
		last = setup();
		lastPaper = PaperSize.values()[paper.getSelectionIndex()];
	}
}
