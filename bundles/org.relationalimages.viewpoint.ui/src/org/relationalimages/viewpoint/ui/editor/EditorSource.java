// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.viewpoint.session.EditingSession;

/**
 * The source of what an editor shows. An editor input implements it or adapts to it; the provider of the input owns the
 * session and its files.
 */
public interface EditorSource {

	/** The session in which it is open. */
	EditingSession session();

	/** The title of the editor's tab; the name of what it shows by default. */
	default String titleOf(String name) {
		return name;
	}

	/** The typed or pasted text without the characters that the model's file can't contain. */
	default String keepable(String typed) {
		return typed;
	}

	/** The reason why nothing shown may leave the program now, as a sentence for the user; null when it may. */
	default String keptBack() {
		return null;
	}

	/** Whether closing the editor would lose changes. */
	default boolean isDirty() {
		return session().isDirty();
	}

	/** Saves the case it belongs to; reports failures to the user itself. */
	void save(IProgressMonitor monitor);

	/** Saves it under another name, for which the user is asked. */
	void saveAs(Shell shell);

	/** Called when the editor closes. */
	default void closed() {
		// The session outlives its editors; most sources have nothing to do.
	}
}
