// SPDX-License-Identifier: EPL-2.0
/** Elements on a circle, clockwise from the top in the order of their edges; what they lead to lies outside. */
package org.relationalimages.viewpoint.graphics.layout.ring;
