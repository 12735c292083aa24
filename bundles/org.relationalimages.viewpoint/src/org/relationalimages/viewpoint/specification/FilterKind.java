// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

/** The effect of a filter on elements that do not fulfil its condition. */
public enum FilterKind {
	HIDE, COLLAPSE
}
