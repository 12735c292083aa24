// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ide.tests;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What the window shows of ours outside views and editors. */
final class IdeContributions {

	private final Set<String> found = new TreeSet<>();

	/** The ids of our entries in the menus of the menu bar, in tool bars, and along the edges of the window. */
	static List<String> ofOurs() {
		Ide.settle();
		IdeContributions ideContributions = new IdeContributions();
		ideContributions.walk(Ide.window().getShell().getMenuBar());
		for (MTrimBar bar : Ide.window().getService(MTrimmedWindow.class).getTrimBars()) {
			ideContributions.walk(bar);
			if (bar.getWidget() instanceof Composite place)
				ideContributions.walk(place);
		}
		return List.copyOf(ideContributions.found);
	}

	/** The entries of a menu of the menu bar, with their keys. */
	static List<String> menu(String name) {
		Ide.settle();
		for (MenuItem item : Ide.window().getShell().getMenuBar().getItems())
			if (item.getText().replace("&", "").equals(name)) {
				item.getMenu().notifyListeners(SWT.Show, new Event());
				List<String> texts = java.util.Arrays.stream(item.getMenu().getItems()).map(MenuItem::getText).toList();
				item.getMenu().notifyListeners(SWT.Hide, new Event());
				return texts;
			}
		throw new IllegalStateException(name);
	}

	private void walk(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			note(item);
			if (item.getMenu() != null)
				walk(item.getMenu());
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private void walk(Composite composite) {
		if (composite instanceof ToolBar bar)
			for (ToolItem item : bar.getItems())
				note(item);
		for (Control child : composite.getChildren())
			if (child instanceof Composite inner)
				walk(inner);
	}

	private void walk(MUIElement element) {
		if (!(element.getWidget() instanceof Control control) || !control.isVisible() || control.getSize().x == 0)
			return;
		note(element.getElementId());
		if (element instanceof MElementContainer<?> holder)
			holder.getChildren().forEach(child -> walk((MUIElement) child));
	}

	private void note(Item item) {
		if (item.getData() instanceof IContributionItem contribution)
			note(contribution.getId());
	}

	private void note(String id) {
		if (id != null && id.startsWith(AtStart.OURS))
			found.add(id);
	}
}
