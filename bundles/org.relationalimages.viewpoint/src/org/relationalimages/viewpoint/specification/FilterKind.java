// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

/** What a filter does to the elements that do not fulfil its condition. */
public enum FilterKind {
	HIDE, COLLAPSE
}
