// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagramElement;

/**
 * What a tool did.
 *
 * @param outcome     whether it was carried out
 * @param created     the views that are new in the diagram
 * @param selection   the views to select now; empty to leave the selection
 * @param navigations the diagrams to open now
 * @param refusal     why nothing was done, as a sentence for the user; null when it was carried out
 * @param problems    what failed without taking the tool back, for specifiers
 */
public record ToolResult(Outcome outcome, List<DDiagramElement> created, List<DDiagramElement> selection,
		List<Navigation> navigations, String refusal, List<String> problems) {

	/** Whether a tool was carried out. */
	public enum Outcome {
		/** It was, though it may have altered nothing. */
		DONE,
		/** It can't be used here. */
		NOT_EXECUTABLE,
		/** An error inside took everything back. */
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

	/** Whether the tool was carried out. */
	public boolean isDone() {
		return outcome == Outcome.DONE;
	}
}
