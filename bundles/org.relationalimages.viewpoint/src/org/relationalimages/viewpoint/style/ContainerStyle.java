// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/**
 * The style of a container or list.
 *
 * @param figure             its shape and colours
 * @param label              the font of its title
 * @param alignment          the alignment of the title
 * @param hideLabelByDefault whether the title is initially hidden
 * @param border             the line around it
 */
public record ContainerStyle(ContainerFigure figure, LabelStyle label, LabelAlignment alignment,
		boolean hideLabelByDefault, Border border) implements Style {
}
