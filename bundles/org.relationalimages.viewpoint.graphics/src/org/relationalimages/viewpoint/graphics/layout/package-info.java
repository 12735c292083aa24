// SPDX-License-Identifier: EPL-2.0
/**
 * Finds sizes and places for the elements of a diagram, all at once or only for what has altered. Elements lying free
 * are laid out in layers along their edges by ELK; stacks are laid out as bands whose linked elements stand above each
 * other.
 */
package org.relationalimages.viewpoint.graphics.layout;
