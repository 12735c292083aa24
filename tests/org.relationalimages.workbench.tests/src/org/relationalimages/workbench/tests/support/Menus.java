// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.support;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.relationalimages.ui.tests.support.EventLoop;

/** Reads menus and chooses from them, as a user does. */
public final class Menus {

	private Menus() {
	}

	/** The entries that a menu shows now, without mnemonics and keys. */
	public static List<String> texts(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		List<String> texts = Arrays.stream(menu.getItems()).map(Menus::plain).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return texts;
	}

	/** The entries that a menu shows now, with the letters that work them. */
	public static List<String> raw(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		List<String> texts = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return texts;
	}

	/** The menu of that name in the window's menu bar. */
	public static Menu ofBar(String name) {
		return item(WorkbenchFixture.window().getShell().getMenuBar(), name).getMenu();
	}

	/** Chooses an entry by its path. */
	public static void choose(Menu from, String... path) {
		Menu menu = from;
		for (String step : path) {
			menu.notifyListeners(SWT.Show, new Event());
			MenuItem item = item(menu, step);
			if (item.getMenu() == null)
				item.notifyListeners(SWT.Selection, new Event());
			menu = item.getMenu();
		}
		EventLoop.settle();
	}

	private static MenuItem item(Menu menu, String text) {
		return Arrays.stream(menu.getItems()).filter(one -> plain(one).equals(text)).findFirst().orElseThrow();
	}

	private static String plain(MenuItem item) {
		return item.getText().replace("&", "").replaceAll("\t.*", "");
	}
}
