// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

/** What stands in a section of a palette. */
public sealed interface PaletteEntry {

	/** What users read. */
	String label();

	/** One tool. */
	record Tool(ToolDescription tool) implements PaletteEntry {

		@Override
		public String label() {
			return tool.label();
		}
	}

	/** Several tools that share one place: the first is shown until another is picked. */
	record Group(String label, List<ToolDescription> tools) implements PaletteEntry {
	}
}
