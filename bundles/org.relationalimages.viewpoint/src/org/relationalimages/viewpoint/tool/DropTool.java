// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** Handles drops on a container or the diagram. */
public final class DropTool extends ToolDescription {

	DropTool(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	/** The mappings of views it accepts, or whose views it creates for semantic elements. */
	public List<DiagramElementMapping> mappings() {
		return mappings("mappings");
	}

	/** Whether it accepts views of a diagram. */
	public boolean takesViews() {
		return !source().equals("PROJECT_EXPLORER");
	}

	/** Whether it accepts semantic elements from elsewhere. */
	public boolean takesElements() {
		return !source().equals("DIAGRAM");
	}

	private String source() {
		return definition().text("dragSource");
	}
}
