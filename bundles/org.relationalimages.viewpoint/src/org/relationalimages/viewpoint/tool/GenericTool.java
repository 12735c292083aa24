// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.relationalimages.viewpoint.specification.SpecificationElement;

/** Runs operations on any element, or on the diagram. */
public final class GenericTool extends ToolDescription {

	GenericTool(SpecificationElement specificationElement) {
		super(specificationElement);
	}
}
