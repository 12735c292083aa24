// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

/** Specifies which elements are shown as nodes, bordered nodes or rows of a list. */
public final class NodeMapping extends AbstractNodeMapping {

	NodeMapping(SpecificationElement specificationElement) {
		super(specificationElement);
	}
}
