// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

/** Computations of an earlier phase come first, since they make the elements that later ones work on. */
enum Phase {
	NODES, EDGES, LOOKS
}
