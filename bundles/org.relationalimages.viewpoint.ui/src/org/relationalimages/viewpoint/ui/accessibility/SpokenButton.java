// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.accessibility;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPartViewer;

/** A button painted on a canvas, for those who hear it. */
public interface SpokenButton extends IFigure {

	/** What it does, and the key that does it. */
	String words();

	/** Tells screen readers of the buttons on a canvas. */
	static void install(EditPartViewer viewer, Supplier<List<SpokenButton>> buttons) {
		viewer.setProperty(SpokenButton.class.getName(), buttons);
	}

	/** The buttons on a canvas now. */
	@SuppressWarnings("unchecked")
	static List<SpokenButton> of(EditPartViewer viewer) {
		return viewer.getProperty(SpokenButton.class.getName()) instanceof Supplier<?> buttons ? (List<SpokenButton>) buttons.get() : List.of();
	}
}
