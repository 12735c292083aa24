// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import org.relationalimages.viewpoint.graphics.Emphasis;
import org.relationalimages.viewpoint.graphics.legend.LegendWords;

/**
 * How a picture is made.
 *
 * @param scale       {@link #MIN_SCALE} to {@link #MAX_SCALE}; 1 is one pixel of the file for one of the diagram
 * @param transparent whether the background is transparent, not white
 * @param note        a line of text below the diagram; empty for none
 * @param language    the tag of the language of its texts (BCP 47), for formats that record it; empty when it is
 *                    unknown
 * @param legend      the words of the legend below the diagram; {@link LegendWords#NONE} for none
 * @param emphasis    what stands out in the diagram; {@link Emphasis.Choice#NONE} when everything is painted alike
 */
public record PictureOptions(double scale, boolean transparent, String note, String language, LegendWords legend, Emphasis.Choice emphasis) {

	/** The smallest scale. */
	public static final double MIN_SCALE = 0.1;
	/** The largest scale. */
	public static final double MAX_SCALE = 8;
	/** Full size on white paper. */
	public static final PictureOptions DEFAULT = new PictureOptions(1, false);

	/** A picture without a note and a legend, in an unknown language. */
	public PictureOptions(double scale, boolean transparent) {
		this(scale, transparent, "", "", LegendWords.NONE, Emphasis.Choice.NONE);
	}

	/** The same options with that scale. */
	public PictureOptions withScale(double wanted) {
		return new PictureOptions(wanted, transparent, note, language, legend, emphasis);
	}

	/** The same options with that note. */
	public PictureOptions withNote(String words) {
		return new PictureOptions(scale, transparent, words, language, legend, emphasis);
	}

	/** The same options with that language. */
	public PictureOptions withLanguage(String tag) {
		return new PictureOptions(scale, transparent, note, tag, legend, emphasis);
	}

	/** The same options with a legend of those words. */
	public PictureOptions withLegend(LegendWords words) {
		return new PictureOptions(scale, transparent, note, language, words, emphasis);
	}

	/** The same options with only that standing out. */
	public PictureOptions withEmphasis(Emphasis.Choice choice) {
		return new PictureOptions(scale, transparent, note, language, legend, choice);
	}

	/** @throws IllegalArgumentException when the scale is out of bounds, with a sentence for the user */
	public PictureOptions {
		if (!(scale >= MIN_SCALE && scale <= MAX_SCALE))
			throw new IllegalArgumentException("The scale " + scale + " is out of bounds: choose one from 0.1 to 8.");
	}
}
