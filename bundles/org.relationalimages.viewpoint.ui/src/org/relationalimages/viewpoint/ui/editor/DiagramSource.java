// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.editor;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.tool.Navigation;
import org.relationalimages.viewpoint.ui.command.OutgoingPicture;
import org.relationalimages.viewpoint.ui.marker.MarkerSource;

/**
 * Where a diagram editor's diagram comes from. An editor input implements it or adapts to it; whoever provides the
 * input owns the session, its files and its layouter.
 */
public interface DiagramSource {

	/** The session the diagram is open in. */
	EditingSession session();

	/** The diagram to edit, open in the session. */
	DDiagram diagram();

	/** Finds the pictures and icons the specification names; the same finder as the layouter's. */
	ImageFinder images();

	/** Lays the diagram out on "Arrange all". */
	Layouter layouter();

	/** What marks elements of the diagram; none by default. */
	default MarkerSource marks() {
		return MarkerSource.NONE;
	}

	/** Follows navigations a tool asks for, e.g. opens another diagram on double click. */
	void navigate(List<Navigation> navigations);

	/** The typed or pasted text without the characters that the file of the model could not keep. */
	default String keepable(String typed) {
		return typed;
	}

	/** Why no picture of the diagram may leave the program now, as a sentence for the user; null when it may. */
	default String keptBack() {
		return null;
	}

	/**
	 * The picture of the diagram that may leave the program in place of the canvas; null when the canvas may leave as it
	 * is.
	 *
	 * @throws IOException with a sentence for the user when no picture can be made
	 */
	default OutgoingPicture outgoing() throws IOException {
		return null;
	}

	/** Whether closing the editor would lose something. */
	default boolean isDirty() {
		return session().isDirty();
	}

	/** Saves the case the diagram belongs to; tells the user itself when it fails. */
	void save(IProgressMonitor monitor);

	/** Saves it under another name the user is asked for. */
	void saveAs(Shell shell);

	/** Called when the editor closes. */
	default void closed() {
		// The session outlives its editors; most sources have nothing to do.
	}
}
