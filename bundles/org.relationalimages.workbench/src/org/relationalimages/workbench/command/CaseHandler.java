// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.command;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.workbench.navigator.CaseNavigator;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.open.OpenCases;

/** A command for the case the user works on: the chosen one, else the one of the active diagram, else the only one open. */
abstract class CaseHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<OpenCase> current = chosen(event).or(() -> ofEditor(window)).or(CaseHandler::onlyOne);
		if (current.isPresent())
			run(window, current.get());
		else
			MessageDialog.openInformation(window.getShell(), "No case",
					"Choose a case in the list of cases or open one of its diagrams first.");
		return null;
	}

	/** Does the command's work. */
	protected abstract void run(IWorkbenchWindow window, OpenCase open);

	private static Optional<OpenCase> chosen(ExecutionEvent event) {
		if (!(HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) || selection.isEmpty())
			return Optional.empty();
		Optional<OpenCase> entry = CaseNavigator.caseOf(selection.getFirstElement());
		return entry.or(() -> Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), EObject.class)).flatMap(OpenCases.get()::of));
	}

	private static Optional<OpenCase> ofEditor(IWorkbenchWindow window) {
		return window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof DiagramEditor editor
				? OpenCases.get().of(editor.diagram().target()) : Optional.empty();
	}

	private static Optional<OpenCase> onlyOne() {
		return OpenCases.get().all().size() == 1 ? Optional.of(OpenCases.get().all().get(0)) : Optional.empty();
	}
}
