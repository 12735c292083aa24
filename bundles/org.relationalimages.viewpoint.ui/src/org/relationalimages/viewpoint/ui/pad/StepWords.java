// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import org.relationalimages.viewpoint.tool.DoubleClickTool;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.ToolDescription;

/** What the user reads about a step. */
final class StepWords {

	private StepWords() {
	}

	/** Its name, its key, what it does, and what dragging it does. */
	static String tip(ToolDescription tool, int digit) {
		String what = tool.documentation().isBlank() ? "" : "\n" + tool.documentation();
		String drag = switch (tool) {
		case EdgeTool edge -> "\nDrag it onto an element to connect the two, or to where a new one is to be.";
		case DoubleClickTool open -> "";
		default -> "\nDrag it to where the new element is to be.";
		};
		return tool.label() + " (" + digit + ")" + what + drag;
	}
}
