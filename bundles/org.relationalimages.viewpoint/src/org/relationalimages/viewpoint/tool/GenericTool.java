// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.relationalimages.viewpoint.specification.SpecificationElement;

/** Does something with any element, or with the diagram. */
public final class GenericTool extends ToolDescription {

	GenericTool(SpecificationElement specificationElement) {
		super(specificationElement);
	}
}
