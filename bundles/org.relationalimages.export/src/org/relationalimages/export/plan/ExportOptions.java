// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import org.relationalimages.export.Audience;
import org.relationalimages.export.csv.CsvOptions;
import org.relationalimages.picture.PictureOptions;

/**
 * How a case is exported; each format uses the options that apply to it.
 *
 * @param pictures size and background of pictures
 * @param notes    whether report and tables contain session notes
 * @param audience who is going to see it: whether it contains sensitive elements
 * @param tables   how tables are written
 * @param replay   whether there are also pictures of each diagram as of each session, and all of them in one strip
 */
public record ExportOptions(PictureOptions pictures, boolean notes, Audience audience, CsvOptions tables, boolean replay) {

	/** Full size; no notes, nothing sensitive; tables for programs. */
	public static final ExportOptions DEFAULT = new ExportOptions(PictureOptions.DEFAULT, false, Audience.READER,
			CsvOptions.DEFAULT);

	/** Options without a replay. */
	public ExportOptions(PictureOptions pictures, boolean notes, Audience audience, CsvOptions tables) {
		this(pictures, notes, audience, tables, false);
	}

	/** The same options, with a replay or without. */
	public ExportOptions withReplay(boolean wanted) {
		return new ExportOptions(pictures, notes, audience, tables, wanted);
	}

	/** The same options with other pictures. */
	public ExportOptions withPictures(PictureOptions other) {
		return new ExportOptions(other, notes, audience, tables, replay);
	}
}
