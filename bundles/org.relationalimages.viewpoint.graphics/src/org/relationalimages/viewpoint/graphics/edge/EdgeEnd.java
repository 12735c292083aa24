// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;

/** What an edge ends at: a box and, for nodes, the outline inside it. */
record EdgeEnd(PreciseRect box, Outline outline) {

	PrecisePoint exit(PrecisePoint inner, PrecisePoint outer) {
		return outline == null ? inner : outline.exit(inner, outer);
	}
}
