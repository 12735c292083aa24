// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

/** An entry in a section of a palette. */
public sealed interface PaletteEntry {

	/** The label for users. */
	String label();

	/** One tool. */
	record Tool(ToolDescription tool) implements PaletteEntry {

		@Override
		public String label() {
			return tool.label();
		}
	}

	/** Several tools with one entry: the first is shown until another is chosen. */
	record Group(String label, List<ToolDescription> tools) implements PaletteEntry {
	}
}
