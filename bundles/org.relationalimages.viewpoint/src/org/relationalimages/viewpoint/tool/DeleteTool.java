// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.relationalimages.viewpoint.specification.SpecificationElement;

/** Deletes the element that a view shows. */
public final class DeleteTool extends ToolDescription {

	DeleteTool(SpecificationElement specificationElement) {
		super(specificationElement);
	}
}
