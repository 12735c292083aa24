// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.replay;

import java.util.List;

import org.relationalimages.viewpoint.graphics.DrawnElement;

/** The earlier states of a diagram, from the first to the latest. */
public interface ReplaySource {

	/** What the moments are called; at least one. */
	List<String> titles();

	/** What the diagram showed then, in paint order; called beside the UI thread, one call at a time. */
	List<DrawnElement> draw(int moment);
}
