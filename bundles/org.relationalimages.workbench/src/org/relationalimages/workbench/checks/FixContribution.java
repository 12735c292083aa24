// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.List;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.workbench.image.WorkbenchIcons;

/** Quick fixes of the selected element, in context menus; nothing where nothing was found. */
public final class FixContribution extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		List<Finding> findings = page == null ? List.of() : ShownSubject.findings(page);
		if (findings.isEmpty())
			return new IContributionItem[0];
		MenuManager menu = new MenuManager("&Quick Fix", WorkbenchIcons.icon("quick-fix"), "quickFix");
		menu.setActionDefinitionId("org.relationalimages.workbench.quickFixCommand");
		new FindingMenu(page).fill(menu, findings);
		return new IContributionItem[] { menu };
	}
}
