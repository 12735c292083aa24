// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.viewpoint.ui.editor.CaseEditor;

/** Keeps what the workbench shows of a diagram's place up to date: tooltips of tabs, and the window's title in an IDE. */
final class EditorTitles {

	private static boolean installed;

	private EditorTitles() {
	}

	static void install() {
		if (installed || !PlatformUI.isWorkbenchRunning())
			return;
		installed = true;
		OpenDocuments.get().addListener(EditorTitles::refresh);
	}

	private static void refresh() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			for (IWorkbenchPage page : window.getPages())
				for (IEditorReference reference : page.getEditorReferences())
					if (reference.getEditor(false) instanceof CaseEditor editor)
						editor.refreshTitle();
	}
}
