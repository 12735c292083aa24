// SPDX-License-Identifier: EPL-2.0
/**
 * Converts the elements of a diagram to primitives to paint. The screen and every picture paint these alone, so that an
 * export looks like the screen. Needs no graphics toolkit.
 */
package org.relationalimages.viewpoint.graphics;
