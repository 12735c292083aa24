// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;

/** Offers what can be done about the findings of what is selected, as a menu at that very place. */
public final class QuickFixHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		List<Finding> findings = ShownSubject.findings(page);
		Control control = page.getWorkbenchWindow().getShell().getDisplay().getFocusControl();
		open(page, findings, control == null ? page.getWorkbenchWindow().getShell() : control);
		return null;
	}

	private static void open(IWorkbenchPage page, List<Finding> findings, Control control) {
		MenuManager manager = new MenuManager();
		if (findings.isEmpty())
			manager.add(nothing(page));
		else
			new FindingMenu(page).fill(manager, findings);
		Menu menu = manager.createContextMenu(control);
		menu.setLocation(place(page, control));
		// An entry chosen runs after the menu has gone.
		menu.addListener(SWT.Hide, e -> control.getDisplay().asyncExec(manager::dispose));
		menu.setVisible(true);
	}

	private static Action nothing(IWorkbenchPage page) {
		return FindingMenu.disabled(ShownSubject.element(page) == null ? "Select an element or a finding first"
				: "There is nothing to mend here", null);
	}

	private static Point place(IWorkbenchPage page, Control control) {
		if (control instanceof Tree tree && tree.getSelectionCount() > 0) {
			var box = tree.getSelection()[0].getBounds();
			return tree.toDisplay(box.x, box.y + box.height);
		}
		if (page.getActivePart() instanceof DiagramEditor editor && editor.viewer().getControl() == control
				&& !editor.viewer().selectedParts().isEmpty()
				&& editor.viewer().selectedParts().get(0) instanceof GraphicalEditPart part) {
			var box = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(box);
			return control.toDisplay(Math.clamp(box.x, 0, control.getSize().x), Math.clamp(box.bottom(), 0, control.getSize().y));
		}
		return control.toDisplay(0, Math.min(control.getSize().y, 24));
	}
}
