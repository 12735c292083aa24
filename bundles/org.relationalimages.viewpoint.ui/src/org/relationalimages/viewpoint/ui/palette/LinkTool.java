// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.keyboard.ToolKeys;
import org.relationalimages.viewpoint.ui.part.ElementPart;

/** Draws an edge from one element to another, by two clicks or by one drag, in either direction where only one makes sense. */
public final class LinkTool extends ConnectionCreationTool {

	private static final int LONGEST = 30;

	private final EdgeTool tool;

	/** A GEF tool for a tool of the specification. */
	public LinkTool(EdgeTool tool) {
		super(new SpecifiedEntry.Factory(tool));
		this.tool = tool;
	}

	/** Enter asks what to link the selected element to, for whoever took the tool without a mouse. */
	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		if (event.keyCode != SWT.CR && event.keyCode != SWT.KEYPAD_CR || isInState(STATE_CONNECTION_STARTED))
			return super.handleKeyDown(event);
		EditPartViewer canvas = getCurrentViewer();
		getDomain().loadDefaultTool();
		new ToolKeys(canvas).use(tool);
		return true;
	}

	/** The element under the mouse; null where there is none. */
	private DDiagramElement under() {
		return getCurrentViewer().findObjectAt(getLocation()) instanceof ElementPart part ? part.element() : null;
	}

	private String whyNotFrom(DDiagramElement first) {
		return first == null ? meaning() + " Begin on an element." : meaning() + " It can't begin at " + named(first) + ".";
	}

	private String whyNotTo(DDiagramElement second) {
		DDiagramElement first = ((CreateConnectionRequest) getTargetRequest()).getSourceEditPart() instanceof ElementPart part ? part.element() : null;
		if (second == null || first == null)
			return meaning() + " End it on an element.";
		if (first == second)
			return meaning() + " It needs another element at its other end.";
		return DiagramController.of(getCurrentViewer()).tools().joins(tool, first, second)
				? meaning() + " It does not fit between " + named(first) + " and " + named(second) + " as they are now."
				: meaning() + " It can't join " + named(first) + " and " + named(second) + ".";
	}

	private static String named(DDiagramElement element) {
		String label = element.label().strip().replaceAll("\\s+", " ");
		return label.isEmpty() ? "this element" : "\u201c" + (label.length() > LONGEST ? label.substring(0, LONGEST) + "\u2026" : label) + "\u201d";
	}

	/** What the tool draws, as its documentation has it: "From the later image to the earlier one". */
	private String meaning() {
		String words = tool.documentation().strip();
		if (words.isEmpty())
			return "\u201c" + tool.label() + "\u201d links two elements.";
		return words.startsWith("From ") ? "\u201c" + tool.label() + "\u201d goes from " + words.substring(5) + "." : words + ".";
	}

	@Override
	protected boolean handleButtonDown(int button) {
		boolean started = isInState(STATE_CONNECTION_STARTED);
		if (button == 1 && (getCurrentCommand() == null || !getCurrentCommand().canExecute()))
			DiagramController.of(getCurrentViewer()).tellWhyNot(started ? whyNotTo(under()) : whyNotFrom(under()));
		return super.handleButtonDown(button);
	}
}
