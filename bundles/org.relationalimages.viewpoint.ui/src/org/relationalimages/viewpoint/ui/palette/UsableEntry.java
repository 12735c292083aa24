// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import org.relationalimages.viewpoint.tool.ToolDescription;

/** An entry of the palette whose tool can be used without a click on the canvas. */
interface UsableEntry {

	/** The tool. */
	ToolDescription tool();

	/** Does what has to be done before the tool can be used. */
	default void wake() {
		// most tools can be used as they are
	}
}
