// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;

/** Says how what lies free in diagrams and containers is arranged where ranks and edges don't decide it. */
@FunctionalInterface
public interface Arrangements {

	/** Ranks and edges decide everywhere. */
	Arrangements NONE = holder -> null;

	/** The arrangement of what lies free in a diagram or container; null when ranks and edges decide. */
	FreeArrangement of(DContainer holder);
}
