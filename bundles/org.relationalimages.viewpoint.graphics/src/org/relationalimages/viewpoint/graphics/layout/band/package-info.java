// SPDX-License-Identifier: EPL-2.0
/**
 * Arranges lists of rows, stacks of bands, and grids of stacks. All bands of a stack, or of a column of a grid, are one
 * graph of rows, ordered for few crossings, so that linked elements of different bands stand above each other.
 */
package org.relationalimages.viewpoint.graphics.layout.band;
