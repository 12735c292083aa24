// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.legend;

import org.relationalimages.viewpoint.style.Border;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.Style;

/** What is drawn before the words of an entry of a legend. */
public sealed interface LegendSample {

	/**
	 * A small node or container.
	 *
	 * @param square whether it is as high as wide
	 */
	record Figure(Style style, boolean square) implements LegendSample {
	}

	/** The icon before a row of a list, or a word in the row's font when it has none. */
	record Row(Style style) implements LegendSample {
	}

	/** A short line with its ends and the text in its middle, which may be empty. */
	record Line(EdgeStyle style, String label) implements LegendSample {
	}

	/** A border alone. */
	record Frame(Border border) implements LegendSample {
	}

	/** A decoration's picture. */
	record Mark(String image) implements LegendSample {
	}

	/** A sign of a label. */
	record Sign(String text) implements LegendSample {
	}
}
