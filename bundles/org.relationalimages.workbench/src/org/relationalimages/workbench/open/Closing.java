// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.List;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.relationalimages.document.CaseDocument;

/** Closes cases and their editors. */
public final class Closing {

	private Closing() {
	}

	/** Closes a case with its editors, after asking about changes; false when the user keeps it open. */
	public static boolean close(IWorkbenchPage page, CaseDocument open) {
		if (!SaveFlow.askAll(page.getWorkbenchWindow().getShell(), List.of(open)))
			return false;
		closeEditors(page, open);
		OpenDocuments.get().remove(open);
		return true;
	}

	/** Closes the case's editors without a question: the case itself stays open. */
	static void closeEditors(IWorkbenchPage page, CaseDocument open) {
		IEditorReference[] editors = List.of(page.getEditorReferences()).stream()
				.filter(reference -> CaseEditorInput.isOf(reference, open))
				.toArray(IEditorReference[]::new);
		page.closeEditors(editors, false);
	}
}
