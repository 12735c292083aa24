// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.text;

import java.util.List;
import java.util.stream.Collectors;

/** One measured line: its runs from left to right and their total width in pixels. */
public record TextLine(List<TextRun> runs, double width) {

	/** Keeps its own copy of the runs. */
	public TextLine {
		runs = List.copyOf(runs);
	}

	/** The whole line's text. */
	public String text() {
		return runs.stream().map(TextRun::text).collect(Collectors.joining());
	}
}
