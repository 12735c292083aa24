// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

/** Which kinds of computations an element has. */
enum ComputationKind {
	LOOK, FILTERS, DECORATIONS, CHILDREN, EDGES
}
