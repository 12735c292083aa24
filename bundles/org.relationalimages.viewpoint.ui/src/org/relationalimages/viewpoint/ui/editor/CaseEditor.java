// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;

/** An editor of something in a session: a diagram or a table. */
public interface CaseEditor extends IEditorPart {

	/** Where it has it from. */
	EditorSource source();

	/** The semantic element that the diagram or table is about. */
	EObject target();

	/** Selects and scrolls to what shows a semantic element; returns whether the editor shows it. */
	boolean reveal(EObject element);

	/** Has to be called when the storage of the input has changed, e.g. after it was saved under another name. */
	void refreshTitle();
}
