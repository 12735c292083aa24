// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** Takes what is dropped on a container or the diagram. */
public final class DropTool extends ToolDescription {

	DropTool(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	/** The mappings of views it takes, or whose views it makes of semantic elements. */
	public List<DiagramElementMapping> mappings() {
		return mappings("mappings");
	}

	/** Whether it takes views of a diagram. */
	public boolean takesViews() {
		return !source().equals("PROJECT_EXPLORER");
	}

	/** Whether it takes semantic elements from elsewhere. */
	public boolean takesElements() {
		return !source().equals("DIAGRAM");
	}

	private String source() {
		return definition().text("dragSource");
	}
}
