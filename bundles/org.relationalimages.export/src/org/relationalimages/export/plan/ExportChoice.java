// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

/** Options that only some formats have. Including sensitive elements is an option of all formats. */
public enum ExportChoice {
	/** Whether session notes are included. */
	NOTES,
	/** The size of a picture in pixels. */
	SCALE,
	/** Whether the background of a picture is transparent. */
	TRANSPARENCY,
	/** Whether a picture has a legend. */
	LEGEND,
	/** Whether there are also pictures of a diagram as of each session. */
	REPLAY,
	/** How the cells of tables are written. */
	CELLS
}
