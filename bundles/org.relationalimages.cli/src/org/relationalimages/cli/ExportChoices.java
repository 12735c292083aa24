// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.List;

import org.relationalimages.export.csv.CsvOptions;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.picture.PictureOptions;

/**
 * What an export is told on the command line.
 *
 * @param names      the kinds or titles of the diagrams to export; empty for all
 * @param ofDiagrams whether diagrams are exported, not the case itself
 */
record ExportChoices(ExportFormat format, ExportOptions options, List<String> names, boolean ofDiagrams) {

	private static final String FORMAT = "--format";
	/** The case as JSON; {@code json} alone is its diagrams, element by element. */
	private static final String CASE_JSON = "case-json";
	private static final String DIAGRAM = "--diagram";
	private static final String ALL = "--all";
	private static final String SCALE = "--scale";
	private static final String NOTES = "--notes";
	private static final String SENSITIVE = "--sensitive";
	private static final String BOM = "--bom";
	private static final String RAW = "--raw-cells";

	static List<Option> known() {
		return List.of(
				Option.choice(FORMAT, "what is written; svg when not given", "xmi", "svg", "png", "json", "html", "csv",
						CASE_JSON),
				Option.of("--to", "DIR", "the folder for what is written; made when it doesn't exist"),
				Option.of(DIAGRAM, "NAME", "only the diagrams of that kind or title").several(),
				Option.flag(ALL, "all diagrams of the case; so it is when no --diagram is given"),
				Option.of(SCALE, "N", "size of a PNG, 1 is one pixel for one of the diagram; 1 when not given"),
				Option.flag(NOTES, "html, csv: with session notes, which are left out otherwise"),
				Option.flag(SENSITIVE, "html, csv: with what is marked sensitive, which is left out otherwise"),
				Option.flag(BOM, "csv: with the mark by which spreadsheets know UTF-8"),
				Option.flag(RAW, "csv: no apostrophe before cells that a spreadsheet could take for a formula"));
	}

	static ExportChoices of(Arguments arguments) throws UsageException {
		String word = arguments.value(FORMAT, "svg");
		ExportFormat format = word.equals(CASE_JSON) ? ExportFormat.JSON : ExportFormat.of(word);
		List<String> names = arguments.values(DIAGRAM);
		if (arguments.has(ALL) && !names.isEmpty())
			throw new UsageException(ALL + " and " + DIAGRAM + " contradict each other; give one of them.");
		boolean diagrams = format.isPicture() || word.equals(ExportFormat.JSON.extension());
		if (!diagrams && !names.isEmpty())
			throw new UsageException(FORMAT + " " + word + " holds the whole case; leave " + DIAGRAM + " out.");
		only(format.isExcerpt(), "html or csv", arguments, NOTES, SENSITIVE);
		only(format == ExportFormat.CSV, "csv", arguments, BOM, RAW);
		ExportOptions options = new ExportOptions(pictures(arguments, format), arguments.has(NOTES), arguments.has(SENSITIVE),
				new CsvOptions(arguments.has(BOM), arguments.has(RAW)));
		return new ExportChoices(format, options, names, diagrams);
	}

	private static void only(boolean fits, String formats, Arguments arguments, String... options) throws UsageException {
		for (String option : options)
			if (!fits && arguments.has(option))
				throw new UsageException(option + " is for " + FORMAT + " " + formats + ".");
	}

	private static PictureOptions pictures(Arguments arguments, ExportFormat format) throws UsageException {
		String scale = arguments.value(SCALE, "1");
		if (arguments.has(SCALE) && format != ExportFormat.PNG)
			throw new UsageException(SCALE + " is for --format png; other formats have no pixels.");
		try {
			return new PictureOptions(Double.parseDouble(scale), false);
		} catch (NumberFormatException e) {
			throw new UsageException(SCALE + " '" + scale + "' is no number.");
		} catch (IllegalArgumentException e) {
			throw new UsageException(e.getMessage());
		}
	}
}
