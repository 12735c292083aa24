// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.format;

import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** Gives the copied format to each element that is clicked, until Escape or a click beside all elements ends it. */
public final class FormatBrush extends AbstractTool {

	private final DiagramViewer viewer;

	private FormatBrush(DiagramViewer viewer) {
		this.viewer = viewer;
		setDefaultCursor(Cursors.HAND);
	}

	/** Takes the format of the selected element up, when there is exactly one. */
	public static void start(DiagramViewer viewer) {
		Formatting formatting = new Formatting(viewer.controller());
		formatting.copy(viewer.selectedElements());
		if (viewer.selectedElements().size() != 1)
			return;
		viewer.getEditDomain().setActiveTool(new FormatBrush(viewer));
		viewer.getControl().setFocus();
		viewer.controller().messages().tell("Click what is to look like \u201c" + viewer.selectedElements().getFirst().label() + "\u201d; Escape ends.");
	}

	@Override
	protected String getCommandName() {
		return "Format";
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button == 1 && viewer.findObjectAt(getLocation()) instanceof ElementPart part)
			new Formatting(viewer.controller()).paste(List.of(part.element()));
		else
			getDomain().loadDefaultTool();
		return true;
	}

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode == SWT.ESC) {
			getDomain().loadDefaultTool();
			return true;
		}
		return super.handleKeyDown(event);
	}
}
