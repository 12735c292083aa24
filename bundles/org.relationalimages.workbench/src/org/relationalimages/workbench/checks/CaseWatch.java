// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INullSelectionListener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.CurrentCase;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.Reveal;

/**
 * Follows the case the user works on in a window: the one of the diagram in front or of what is chosen in the list of
 * cases. Other views do not change it, so that it stays while the user reads properties or findings.
 */
final class CaseWatch {

	private final IWorkbenchWindow window;
	private final Runnable listener;
	private final INullSelectionListener selections = this::selected;
	private final Runnable cases = this::casesChanged;
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			if (part.getPart(false) instanceof IEditorPart editor)
				selected(editor, null);
		}
	};
	private CaseDocument current;

	/** Calls the listener whenever the user comes to another case or to none. */
	CaseWatch(IWorkbenchWindow window, Runnable listener) {
		this.window = window;
		this.listener = listener;
		current = CurrentCase.of(window, window.getSelectionService().getSelection()).orElse(null);
		window.getSelectionService().addSelectionListener(selections);
		window.getPartService().addPartListener(parts);
		OpenDocuments.get().addListener(cases);
	}

	/** The case the user works on. */
	Optional<CaseDocument> current() {
		return Optional.ofNullable(current);
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (part instanceof IEditorPart || part != null && Reveal.LIST_OF_CASES.equals(part.getSite().getId()) && selection != null && !selection.isEmpty())
			CurrentCase.of(window, selection).ifPresent(this::set);
	}

	private void casesChanged() {
		if (current == null || !OpenDocuments.get().all().contains(current))
			set(CurrentCase.of(window, null).orElse(null));
	}

	private void set(CaseDocument now) {
		if (now == current)
			return;
		current = now;
		listener.run();
	}

	void dispose() {
		window.getSelectionService().removeSelectionListener(selections);
		window.getPartService().removePartListener(parts);
		OpenDocuments.get().removeListener(cases);
	}
}
