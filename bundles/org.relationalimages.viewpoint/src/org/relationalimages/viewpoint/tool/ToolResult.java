// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagramElement;

/**
 * The result of a tool.
 *
 * @param outcome     whether it was executed
 * @param created     the views that are new in the diagram
 * @param selection   the views to select now; empty to keep the selection
 * @param navigations the diagrams to open now
 * @param refusal     the reason why nothing was done, as a sentence for the user; null when it was executed
 * @param problems    failures for which the tool was not rolled back, for specifiers
 */
public record ToolResult(Outcome outcome, List<DDiagramElement> created, List<DDiagramElement> selection,
		List<Navigation> navigations, String refusal, List<String> problems) {

	/** Whether a tool was executed. */
	public enum Outcome {
		/** It was executed, though it may have changed nothing. */
		DONE,
		/** It can't be used here. */
		NOT_EXECUTABLE,
		/** An error during execution rolled everything back. */
		ROLLED_BACK
	}

	static ToolResult refused(String reason) {
		return new ToolResult(Outcome.NOT_EXECUTABLE, List.of(), List.of(), List.of(), reason, List.of());
	}

	static ToolResult rolledBack(String reason, List<String> problems) {
		return new ToolResult(Outcome.ROLLED_BACK, List.of(), List.of(), List.of(), reason, List.copyOf(problems));
	}

	static ToolResult done(List<DDiagramElement> created, List<DDiagramElement> selection, List<Navigation> navigations,
			List<String> problems) {
		return new ToolResult(Outcome.DONE, List.copyOf(created), List.copyOf(selection), List.copyOf(navigations), null,
				List.copyOf(problems));
	}

	/** Whether the tool was executed. */
	public boolean isDone() {
		return outcome == Outcome.DONE;
	}
}
