// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import java.util.function.Supplier;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.relationalimages.viewpoint.ui.keyboard.ToolKeys;

/**
 * The keyboard of a palette: Enter or Space uses the tool at hand at once on what is selected in the diagram, and a letter the tool
 * of that letter. A tool that only waited for a click would be of no use without a mouse.
 */
final class PaletteKeys {

	private final PaletteViewer palette;
	private final Supplier<? extends EditPartViewer> diagram;

	private PaletteKeys(PaletteViewer palette, Supplier<? extends EditPartViewer> diagram) {
		this.palette = palette;
		this.diagram = diagram;
	}

	/** Lets the keys of a palette work on a diagram; ahead of the figures of the palette, which take keys for clicks. */
	static void install(PaletteViewer palette, Supplier<? extends EditPartViewer> diagram) {
		Control control = palette.getControl();
		PaletteKeys keys = new PaletteKeys(palette, diagram);
		Listener listener = event -> {
			if (event.widget == control)
				keys.pressed(event);
		};
		control.getDisplay().addFilter(SWT.KeyDown, listener);
		control.addListener(SWT.Dispose, event -> control.getDisplay().removeFilter(SWT.KeyDown, listener));
	}

	private void pressed(Event event) {
		if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0)
			return;
		EditPartViewer canvas = diagram.get();
		boolean isUsed = canvas != null && (event.character == SWT.CR || event.character == ' ' ? use(canvas)
				: Character.isLetter(event.character) && type(canvas, event.character));
		if (isUsed)
			event.type = SWT.None;
	}

	private boolean use(EditPartViewer canvas) {
		EditPart at = palette.getFocusEditPart();
		if (at == null || !(at.getModel() instanceof UsableEntry entry))
			return false;
		canvas.getControl().setFocus();
		entry.wake();
		new ToolKeys(canvas).use(entry.tool());
		return true;
	}

	private static boolean type(EditPartViewer canvas, char letter) {
		canvas.getControl().setFocus();
		return new ToolKeys(canvas).type(letter);
	}
}
