// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

/** What some formats let their user choose. What is marked sensitive can be chosen with all of them. */
public enum ExportChoice {
	/** Whether session notes come along, which are left out otherwise. */
	NOTES,
	/** How many pixels a picture has. */
	SCALE,
	/** Whether the paper of a picture is left out. */
	TRANSPARENCY,
	/** What stands in the cells of tables besides their texts. */
	CELLS
}
