// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** Creates a node or a container in the element that the user clicks. */
public final class CreationTool extends ToolDescription {

	CreationTool(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	/** Whether it creates containers rather than nodes. */
	public boolean isContainer() {
		return definition().is("ContainerCreationDescription");
	}

	/** The mappings whose views it creates. */
	public List<DiagramElementMapping> mappings() {
		return mappings(isContainer() ? "containerMappings" : "nodeMappings");
	}

	/** Further mappings on whose views it may be used. */
	public List<DiagramElementMapping> extraMappings() {
		return mappings("extraMappings");
	}
}
