// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.bar;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;

/** Takes the words off menus of a bar that is too narrow for all of it: their icons and tooltips stay, and nothing is pushed out. */
final class BarWords {

	private final ToolBar bar;
	private final List<ActionContributionItem> spared;
	private boolean scheduled;

	private BarWords(ToolBar bar, List<ActionContributionItem> spared) {
		this.bar = bar;
		this.spared = spared;
	}

	/** Watches the width of a bar, and that of menus whose words change. */
	static void fit(ToolBar bar, List<ActionContributionItem> spared, List<? extends Action> changing) {
		BarWords words = new BarWords(bar, spared);
		bar.addListener(SWT.Resize, event -> words.fit());
		changing.forEach(menu -> menu.addPropertyChangeListener(event -> {
			if (event.getProperty().equals(IAction.TEXT))
				words.fitSoon();
		}));
	}

	/** Once the bar shows the new words itself. */
	private void fitSoon() {
		if (scheduled || bar.isDisposed())
			return;
		scheduled = true;
		bar.getDisplay().asyncExec(() -> {
			scheduled = false;
			fit();
		});
	}

	private void fit() {
		if (bar.isDisposed() || bar.getSize().x == 0)
			return;
		show(true);
		if (bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > bar.getSize().x)
			show(false);
	}

	private void show(boolean shown) {
		int mode = shown ? ActionContributionItem.MODE_FORCE_TEXT : 0;
		for (ActionContributionItem item : spared)
			if (item.getMode() != mode)
				item.setMode(mode);
	}
}
