// SPDX-License-Identifier: EPL-2.0
/**
 * Arranges lists of rows and stacks of bands. All bands of a stack are one graph of rows, ordered for few crossings, so
 * that linked elements of different bands stand above each other.
 */
package org.relationalimages.viewpoint.graphics.layout.band;
