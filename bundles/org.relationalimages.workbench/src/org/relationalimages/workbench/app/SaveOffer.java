// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IEvaluationService;
import org.relationalimages.workbench.open.OpenDocuments;

/** Keeps Save and Save All in step with their commands: the platform misses it when the first case of a session was never saved. */
final class SaveOffer implements IPartListener2 {

	private final IWorkbenchWindow window;
	private final Map<String, IAction> actions;
	private boolean scheduled;

	private SaveOffer(IWorkbenchWindow window, Map<String, IAction> actions) {
		this.window = window;
		this.actions = actions;
	}

	/** @param actions the actions of a window by their commands */
	static void keep(IWorkbenchWindow window, Map<String, IAction> actions) {
		SaveOffer offer = new SaveOffer(window, actions);
		window.getPartService().addPartListener(offer);
		OpenDocuments.get().addListener(offer::schedule);
	}

	/** Later, when the platform has heard of the change, too. */
	private void schedule() {
		if (scheduled || window.getShell() == null || window.getShell().isDisposed())
			return;
		scheduled = true;
		window.getShell().getDisplay().asyncExec(() -> {
			scheduled = false;
			if (window.getShell() != null && !window.getShell().isDisposed())
				actions.forEach(this::update);
		});
	}

	private void update(String id, IAction action) {
		Command command = window.getService(ICommandService.class).getCommand(id);
		command.setEnabled(window.getService(IEvaluationService.class).getCurrentState());
		action.setEnabled(command.isHandled() && command.isEnabled());
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		schedule();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		schedule();
	}
}
