// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relationalimages.document.diagrams.CaseLegend;
import org.relationalimages.export.Audience;
import org.relationalimages.export.LeftOut;
import org.relationalimages.export.csv.CsvOptions;
import org.relationalimages.export.plan.ExportChoice;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportFormats;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.picture.PictureOptions;

/**
 * What an export is told on the command line.
 *
 * @param names      the kinds or titles of the diagrams to export; empty for all
 * @param foundation the name of the strategy or image of which what it is built on stands out; empty for none
 */
record ExportChoices(ExportFormat format, ExportOptions options, List<String> names, String foundation) {

	static final String FORMAT = "--format";
	private static final String DEFAULT = "svg";
	/** The metamodel, which other EMF tools need to read cases. */
	private static final String METAMODEL = "ecore";
	private static final String DIAGRAM = "--diagram";
	private static final String ALL = "--all";
	private static final String SCALE = "--scale";
	private static final String LEGEND = "--legend";
	private static final String REPLAY = "--replay";
	static final String FOUNDATION = "--foundation-of";
	private static final String NOTES = "--notes";
	static final String SENSITIVE = "--include-sensitive";
	private static final String BOM = "--bom";
	private static final String RAW = "--raw-cells";

	static List<Option> known() {
		String[] words = Stream.concat(ExportFormats.all().stream().map(ExportFormat::word), Stream.of(METAMODEL)).toArray(String[]::new);
		return List.of(Option.choice(FORMAT, "what is written; " + DEFAULT + " when not given", words),
				Option.of("--to", "DIR", "the folder for what is written; made when it doesn't exist"),
				Option.of(DIAGRAM, "NAME", "only the diagrams of that kind or title").several(),
				Option.flag(ALL, "all diagrams of the case; so it is when no --diagram is given"),
				Option.of(SCALE, "N", words(ExportChoice.SCALE, ", ")
						+ ": size of the picture, 1 is one pixel for one of the diagram; 1 when not given"),
				Option.flag(LEGEND, words(ExportChoice.LEGEND, ", ") + ": with a legend of the shapes, lines and signs in use below the diagram"),
				Option.flag(REPLAY, words(ExportChoice.REPLAY, ", ")
						+ ": also a picture as of each session, and all of them side by side, where sessions leave traces"),
				Option.of(FOUNDATION, "NAME", words(ExportChoice.LEGEND, ", ")
						+ ": in image layers only what the strategy or image of that name is built on stands out"),
				Option.flag(NOTES, words(ExportChoice.NOTES, ", ") + ": with session notes, which are left out otherwise"),
				Option.flag(SENSITIVE, "for the owner of the case: with what is marked sensitive, left out otherwise"),
				Option.flag(BOM, words(ExportChoice.CELLS, ", ") + ": with the mark by which spreadsheets know UTF-8"),
				Option.flag(RAW, words(ExportChoice.CELLS, ", ")
						+ ": no apostrophe before cells that a spreadsheet could take for a formula"));
	}

	/** The formats with which something can be chosen. */
	private static String words(ExportChoice choice, String separator) {
		return ExportFormats.offering(choice).stream().map(ExportFormat::word).collect(Collectors.joining(separator));
	}

	/** A line about each format, for the help. */
	static List<String> formats() {
		List<String> lines = new ArrayList<>(List.of("Formats:"));
		for (ExportFormat format : ExportFormats.all())
			lines.add(String.format("  %-12s %s", format.word(), format.title()));
		lines.add(String.format("  %-12s %s", METAMODEL, "The metamodel of all cases, for modelling programs"));
		return lines;
	}

	/** Whether the metamodel is wanted, which belongs to no case. */
	static boolean isMetamodel(Arguments arguments) throws UsageException {
		if (!arguments.value(FORMAT, "").equals(METAMODEL))
			return false;
		if (arguments.hasOperands())
			throw new UsageException(FORMAT + " " + METAMODEL + " is the same for all cases; leave the files out.");
		for (Arguments.Given one : arguments.given())
			if (!one.option().name().equals(FORMAT) && !one.option().name().equals("--to"))
				throw new UsageException(one.option().name() + " is for cases; leave it out with " + FORMAT + " " + METAMODEL + ".");
		return true;
	}

	/** @param copies whether de-identified copies are exported */
	static ExportChoices of(Arguments arguments, boolean copies) throws UsageException {
		ExportFormat format = ExportFormats.of(arguments.value(FORMAT, DEFAULT));
		List<String> names = arguments.values(DIAGRAM);
		if (arguments.has(ALL) && !names.isEmpty())
			throw new UsageException(ALL + " and " + DIAGRAM + " contradict each other; give one of them.");
		if (!format.isOfDiagrams() && !names.isEmpty())
			throw new UsageException(FORMAT + " " + format.word() + " holds the whole case; leave " + DIAGRAM + " out.");
		only(ExportChoice.NOTES, format, arguments, NOTES);
		only(ExportChoice.CELLS, format, arguments, BOM, RAW);
		only(ExportChoice.SCALE, format, arguments, SCALE);
		only(ExportChoice.LEGEND, format, arguments, LEGEND, FOUNDATION);
		only(ExportChoice.REPLAY, format, arguments, REPLAY);
		if (arguments.has(FOUNDATION) && arguments.value(FOUNDATION, "").isBlank())
			throw new UsageException(FOUNDATION + " needs the name of a strategy or image; the one given is empty.");
		if (copies && arguments.has(SENSITIVE))
			throw new UsageException(SENSITIVE + " can't go with --deidentify: a de-identified copy never holds what is marked "
					+ "sensitive; leave one of them out.");
		ExportOptions options = new ExportOptions(pictures(arguments), arguments.has(NOTES), audience(arguments),
				new CsvOptions(arguments.has(BOM), arguments.has(RAW)), arguments.has(REPLAY));
		return new ExportChoices(format, options, names, arguments.value(FOUNDATION, ""));
	}

	/** Who is going to see what a command makes: its owner alone when they say so. */
	static Audience audience(Arguments arguments) {
		return arguments.has(SENSITIVE) ? Audience.OWNER : Audience.READER;
	}

	/** What the user is told of things left out, and how they can be had; empty when nothing was. */
	String told(LeftOut leftOut, boolean copies) {
		List<String> words = new ArrayList<>(List.of(leftOut.sentence()));
		if (leftOut.sensitive() > 0 && !copies)
			words.add(SENSITIVE + " puts in what is marked sensitive.");
		if (leftOut.notes() > 0)
			words.add(NOTES + " puts in session notes.");
		return String.join(" ", words);
	}

	private static void only(ExportChoice choice, ExportFormat format, Arguments arguments, String... options)
			throws UsageException {
		for (String option : options)
			if (!format.offers(choice) && arguments.has(option))
				throw new UsageException(option + " is for " + FORMAT + " " + words(choice, " or ") + ".");
	}

	private static PictureOptions pictures(Arguments arguments) throws UsageException {
		String scale = arguments.value(SCALE, "1");
		try {
			PictureOptions options = new PictureOptions(Double.parseDouble(scale), false);
			return arguments.has(LEGEND) ? options.withLegend(CaseLegend.WORDS) : options;
		} catch (NumberFormatException e) {
			throw new UsageException(SCALE + " '" + scale + "' is no number.");
		} catch (IllegalArgumentException e) {
			throw new UsageException(e.getMessage());
		}
	}
}
