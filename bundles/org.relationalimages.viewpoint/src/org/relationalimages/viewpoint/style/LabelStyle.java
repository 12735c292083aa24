// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

import java.util.List;

/**
 * The style of a label.
 *
 * @param size     in points
 * @param formats  without duplicates, in the order of {@link LabelFormat}
 * @param showIcon whether the element's icon precedes the text
 * @param iconPath the icon's path inside its bundle, or empty for the element's own
 * @param color    of the text
 */
public record LabelStyle(int size, List<LabelFormat> formats, boolean showIcon, String iconPath, Rgb color) {

	/** Keeps its own copy of the formats. */
	public LabelStyle {
		formats = List.copyOf(formats);
	}

	/** Whether the label has that format. */
	public boolean is(LabelFormat format) {
		return formats.contains(format);
	}
}
