// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.CurrentCase;

/** A command for the case the user works on. */
abstract class CaseHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<CaseDocument> current = CurrentCase.of(window, HandlerUtil.getCurrentSelection(event));
		if (current.isPresent())
			run(window, current.get());
		else
			MessageDialog.openInformation(window.getShell(), "No case", CurrentCase.NONE);
		return null;
	}

	/** Greyed out where there is a case that it makes no sense for. */
	@Override
	public final void setEnabled(Object context) {
		if (HandlerUtil.getVariable(context, ISources.ACTIVE_WORKBENCH_WINDOW_NAME) instanceof IWorkbenchWindow window) {
			Object chosen = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
			setBaseEnabled(CurrentCase.of(window, chosen instanceof ISelection selection ? selection : null).map(this::fits).orElse(fitsNone()));
		}
	}

	/** Whether it makes sense for a case. */
	protected boolean fits(CaseDocument open) {
		return true;
	}

	/** Whether it is offered without a case, to say then what is missing. */
	protected boolean fitsNone() {
		return true;
	}

	/** Does the command's work. */
	protected abstract void run(IWorkbenchWindow window, CaseDocument open);
}
