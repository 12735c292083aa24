// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.relationalimages.viewpoint.ui.bar.Actions;

/** File > Open Recent: the case files opened last, by digit. The disk is asked only about the one that is chosen. */
public final class RecentMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		List<Path> files = RecentFiles.list();
		List<IContributionItem> items = new ArrayList<>();
		for (int i = 0; i < files.size(); i++) {
			Path file = files.get(i);
			items.add(new ActionContributionItem(Actions.push(RecentList.entry(i, file), null, () -> RecentFiles.open(page(), file))));
		}
		if (files.isEmpty())
			items.add(new ActionContributionItem(Actions.push(RecentFiles.isOn() ? "No case yet"
					: "Not kept; Window > Preferences > Privacy", null, () -> false, () -> { })));
		else {
			items.add(new Separator());
			items.add(new ActionContributionItem(Actions.push("&Clear list", null, RecentFiles::clear)));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
