// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.tables.CaseTable;
import org.relationalimages.viewpoint.graphics.Emphasis;
import org.relationalimages.viewpoint.ui.editor.CaseEditor;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;

/** The case the user works on: the chosen one, else the one of the active editor, else the only one open. */
public final class CurrentCase {

	/** What to tell a user who works on no case. */
	public static final String NONE = "Choose a case in the list of cases or open one of its diagrams or tables first.";

	private CurrentCase() {
	}

	/** The case the user works on in a window where this is selected. Both may be null. */
	public static Optional<CaseDocument> of(IWorkbenchWindow window, ISelection selection) {
		return chosen(selection).or(() -> ofEditor(window)).or(CurrentCase::onlyOne);
	}

	private static Optional<CaseDocument> chosen(ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty())
			return Optional.empty();
		Object first = structured.getFirstElement();
		if (first instanceof CaseDiagram diagram)
			return OpenDocuments.get().of(diagram.target());
		if (first instanceof CaseTable table)
			return OpenDocuments.get().of(table.target());
		CaseDocument open = Adapters.adapt(first, CaseDocument.class);
		return Optional.ofNullable(open)
				.or(() -> Optional.ofNullable(Adapters.adapt(first, EObject.class)).flatMap(OpenDocuments.get()::of));
	}

	private static Optional<CaseDocument> ofEditor(IWorkbenchWindow window) {
		return window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof CaseEditor editor
				? OpenDocuments.get().of(editor.target()) : Optional.empty();
	}

	/** What stands out in the active diagram, when that is one of the case. */
	public static Emphasis.Choice emphasis(CaseDocument open) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof DiagramEditor editor
				&& editor.getEditorInput() instanceof DiagramEditorInput input && input.owner() == open ? input.emphasis() : Emphasis.Choice.NONE;
	}

	private static Optional<CaseDocument> onlyOne() {
		return OpenDocuments.get().all().size() == 1 ? Optional.of(OpenDocuments.get().all().get(0)) : Optional.empty();
	}
}
