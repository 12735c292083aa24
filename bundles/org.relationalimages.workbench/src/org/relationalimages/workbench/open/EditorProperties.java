// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.relationalimages.viewpoint.ui.editor.CaseEditor;

/** Gives editors of diagrams and tables the page of the Properties view, which the editor itself knows nothing of. */
public final class EditorProperties implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object editor, Class<T> type) {
		return editor instanceof CaseEditor && type == IPropertySheetPage.class
				? type.cast(CaseProperties.page()) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySheetPage.class };
	}
}
