// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

/** Says which elements are nodes, bordered nodes or the rows of a list. */
public final class NodeMapping extends AbstractNodeMapping {

	NodeMapping(SpecificationElement specificationElement) {
		super(specificationElement);
	}
}
