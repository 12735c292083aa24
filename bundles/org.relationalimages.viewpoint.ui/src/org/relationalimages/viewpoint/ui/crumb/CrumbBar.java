// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.crumb;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.viewpoint.ui.bar.Actions;
import org.relationalimages.viewpoint.ui.pad.Opening;

/** Shows the way from the case to the diagram; each step lists what is beside it. The arrow keys go along it. */
public final class CrumbBar {

	private static final int LONGEST = 40;

	private final ToolBar bar;
	private final Supplier<List<Crumb>> way;
	private List<String> shown = List.of();

	private CrumbBar(Composite parent, Supplier<List<Crumb>> way) {
		this.way = way;
		bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		SpokenName.give(bar, "Where you are");
	}

	/** Creates the bar in a parent with a grid layout. */
	public static CrumbBar create(Composite parent, Supplier<List<Crumb>> way) {
		CrumbBar crumbs = new CrumbBar(parent, way);
		crumbs.update();
		return crumbs;
	}

	/** Its control. */
	public ToolBar control() {
		return bar;
	}

	/** Brings the names up to date, when any has changed. */
	public void update() {
		if (bar.isDisposed())
			return;
		List<Crumb> now = way.get();
		List<String> texts = now.stream().map(Crumb::text).toList();
		if (texts.equals(shown))
			return;
		shown = texts;
		for (ToolItem item : bar.getItems())
			item.dispose();
		for (int i = 0; i < now.size(); i++) {
			Crumb crumb = now.get(i);
			int place = i;
			ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
			item.setText((i == 0 ? "" : "\u203a ") + Actions.plain(cut(crumb.text())));
			item.setToolTipText("The " + crumb.kind() + " \u201c" + crumb.text() + "\u201d: shows what is beside it");
			item.addListener(SWT.Selection, event -> open(place));
		}
		boolean any = !now.isEmpty();
		bar.setVisible(any);
		((GridData) bar.getLayoutData()).exclude = !any;
		bar.getParent().layout(true, true);
	}

	private static String cut(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		int shown = Math.min(LONGEST, line.codePointCount(0, line.length())) - 1;
		return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, shown)) + "\u2026";
	}

	/** Shows what is beside a step; by the number of the step, from 0. */
	public void open(int place) {
		Menu menu = menu(place);
		Rectangle box = bar.getItem(place).getBounds();
		menu.setLocation(bar.toDisplay(box.x, box.y + box.height));
		menu.setVisible(true);
	}

	/** Shows what is beside the last step, the diagram. */
	public void openLast() {
		if (bar.getItemCount() > 0)
			open(bar.getItemCount() - 1);
	}

	private Menu menu(int place) {
		Crumb crumb = way.get().get(place);
		MenuManager manager = new MenuManager();
		List<Opening> siblings = crumb.siblings().get();
		for (Opening one : siblings)
			manager.add(Actions.check(Actions.plain(one.label()), null, one.label().equals(crumb.text()), one.open()));
		if (siblings.isEmpty())
			manager.add(Actions.push("There is nothing beside this " + crumb.kind(), null, () -> false, () -> { }));
		Menu menu = manager.createContextMenu(bar);
		menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(manager::dispose));
		return menu;
	}
}
