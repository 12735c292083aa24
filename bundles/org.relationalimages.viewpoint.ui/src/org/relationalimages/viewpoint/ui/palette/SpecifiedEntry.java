// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import java.util.Optional;

import org.eclipse.gef.Tool;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.ToolDescription;

/** A tool of the specification in the palette. */
public final class SpecifiedEntry extends ToolEntry implements UsableEntry {

	private final ToolDescription tool;

	SpecifiedEntry(ToolDescription tool, ImageDescriptor icon, Optional<Character> letter) {
		super(tool.label(), description(tool, letter), icon, icon);
		this.tool = tool;
	}

	/** What the tool does, and the letter that uses it on the canvas. */
	private static String description(ToolDescription tool, Optional<Character> letter) {
		return letter.map(key -> tool.documentation() + " (" + key + ")").orElse(tool.documentation()).strip();
	}

	@Override
	public ToolDescription tool() {
		return tool;
	}

	@Override
	public Tool createTool() {
		return toolOf(tool);
	}

	/** The tool in the hand of the user for one of the specification. */
	static Tool toolOf(ToolDescription tool) {
		return tool instanceof EdgeTool edge ? new LinkTool(edge) : new PlaceTool(tool);
	}

	/** Passes the tool to GEF's requests. */
	record Factory(ToolDescription tool) implements CreationFactory {

		@Override
		public Object getNewObject() {
			return tool;
		}

		@Override
		public Object getObjectType() {
			return tool;
		}
	}
}
