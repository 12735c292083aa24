// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.relationalimages.workbench.image.WorkbenchIcons;

/** The ways from a line of a table to the other places that show its element. */
public final class ElementMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null || !(chosen(page) instanceof EObject element))
			return new IContributionItem[0];
		Action diagram = action("Show in &Diagram", "diagram", () -> Reveal.inDiagram(page, element));
		Action list = action("Show in &List of Cases", "shelf", () -> Reveal.inList(page, element));
		return new IContributionItem[] { new ActionContributionItem(diagram), new ActionContributionItem(list) };
	}

	private static Object chosen(IWorkbenchPage page) {
		ISelection selection = page.getActiveEditor() == null ? null : page.getActiveEditor().getSite().getSelectionProvider().getSelection();
		return selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
	}

	private static Action action(String text, String icon, Runnable work) {
		Action action = new Action(text, WorkbenchIcons.icon(icon)) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setId(icon);
		return action;
	}
}
