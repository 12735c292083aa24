// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table;

import java.util.Set;

import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.Rgb;

/**
 * The letters that a mapping gives its cells.
 *
 * @param byDefault whether it is the mapping's default, rather than a conditional style
 */
public record LetterStyle(Rgb color, int size, Set<LabelFormat> formats, boolean byDefault) {

	/** Whether it is a conditional style that is painted: black counts as not set, as in Sirius. */
	boolean isConditional() {
		return !byDefault && !color.equals(Rgb.BLACK);
	}
}
