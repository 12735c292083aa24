// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.legend;

import java.util.Map;

import org.relationalimages.viewpoint.diagram.Decoration;
import org.relationalimages.viewpoint.diagram.StyleOrigin;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;

/**
 * What the styles and signs of a specification mean, in a few words for readers of a picture. Sirius has no place for
 * them, so they come from whoever provides the specification. Empty words mean that a legend does not explain it.
 */
public interface LegendWords {

	/** The names of mappings, and the tooltips of decorations: for specifications that come without words. */
	LegendWords NAMES = new LegendWords() {
		@Override
		public String ofStyle(DiagramElementMapping mapping, StyleOrigin origin) {
			return mapping.label();
		}

		@Override
		public String ofDecoration(Decoration decoration) {
			return decoration.tooltip() == null ? "" : decoration.tooltip();
		}
	};

	/** No words: a legend without entries. */
	LegendWords NONE = (mapping, origin) -> "";

	/** The meaning of a style of a mapping. */
	String ofStyle(DiagramElementMapping mapping, StyleOrigin origin);

	/**
	 * The meaning of a size that a style computes, where that differs from the style's usual one.
	 *
	 * @param service the expression that computes it, as written in the specification
	 */
	default String ofSize(DiagramElementMapping mapping, StyleOrigin origin, String service, int size) {
		return "";
	}

	/**
	 * The meaning of a customization of styles.
	 *
	 * @param condition its condition, as written in the specification
	 */
	default String ofCustomization(String condition) {
		return "";
	}

	/** The meaning of styles that could be customized in that feature and are not, where others are. */
	default String ofUncustomized(String feature) {
		return "";
	}

	/** The meaning of a decoration. */
	default String ofDecoration(Decoration decoration) {
		return "";
	}

	/** The signs that labels can begin with, followed by a blank, and their meanings, in the order of the legend. */
	default Map<String, String> signs() {
		return Map.of();
	}
}
