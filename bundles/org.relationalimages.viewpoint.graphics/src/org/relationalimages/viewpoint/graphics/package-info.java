// SPDX-License-Identifier: EPL-2.0
/**
 * Turns the elements of a diagram into primitives to paint. The screen and every picture are painted from these alone,
 * so what is exported is what is seen. Needs no graphics toolkit.
 */
package org.relationalimages.viewpoint.graphics;
