// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import org.relationalimages.viewpoint.table.LineHolder;
import org.relationalimages.viewpoint.tool.ToolDescription;

/**
 * A way to make a new line or column.
 *
 * @param tool   that makes it
 * @param holder the table or line on which the tool is used
 */
record Creation(ToolDescription tool, LineHolder holder) {

	/** What it is called. */
	String label() {
		return tool.label();
	}
}
