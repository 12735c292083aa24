// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table;

import java.util.Set;

import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.Rgb;

/**
 * What is painted at a place of a table.
 *
 * @param foreground the colour of the letters
 * @param size       their size in points; {@link #OWN_SIZE} for that of the editor's font
 * @param formats    their format
 * @param background the colour behind them
 */
public record CellPaint(Rgb foreground, int size, Set<LabelFormat> formats, Rgb background) {

	/** The size of the editor's own font. */
	public static final int OWN_SIZE = -1;
}
