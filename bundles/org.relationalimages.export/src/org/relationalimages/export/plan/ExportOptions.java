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
 */
public record ExportOptions(PictureOptions pictures, boolean notes, Audience audience, CsvOptions tables) {

	/** Full size; no notes, nothing sensitive; tables for programs. */
	public static final ExportOptions DEFAULT = new ExportOptions(PictureOptions.DEFAULT, false, Audience.READER,
			CsvOptions.DEFAULT);

	/** The same options with other pictures. */
	public ExportOptions withPictures(PictureOptions other) {
		return new ExportOptions(other, notes, audience, tables);
	}
}
