// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.style;

/**
 * How a container or list looks.
 *
 * @param figure             its shape and colours
 * @param label              how its title is set
 * @param alignment          where the title stands
 * @param hideLabelByDefault whether the title is hidden until asked for
 * @param border             the line around it
 */
public record ContainerStyle(ContainerFigure figure, LabelStyle label, LabelAlignment alignment,
		boolean hideLabelByDefault, Border border) implements Style {
}
