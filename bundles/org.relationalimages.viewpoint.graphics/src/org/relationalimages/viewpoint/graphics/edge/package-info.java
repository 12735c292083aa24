// SPDX-License-Identifier: EPL-2.0
/** Draws edges: the path from outline to outline, arrows, and labels where they cover least. */
package org.relationalimages.viewpoint.graphics.edge;
