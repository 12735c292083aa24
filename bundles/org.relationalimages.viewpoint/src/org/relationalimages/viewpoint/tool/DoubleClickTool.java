// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.relationalimages.viewpoint.specification.SpecificationElement;

/** Handles a double click. */
public final class DoubleClickTool extends ToolDescription {

	DoubleClickTool(SpecificationElement specificationElement) {
		super(specificationElement);
	}
}
