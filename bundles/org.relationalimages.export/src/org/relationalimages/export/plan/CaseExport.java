// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.export.Audience;
import org.relationalimages.export.CaseDesign;
import org.relationalimages.export.CaseDiagram;
import org.relationalimages.export.Excerpt;
import org.relationalimages.export.ExcerptDiagrams;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.LeftOut;
import org.relationalimages.export.csv.CaseTables;
import org.relationalimages.export.json.CaseJson;
import org.relationalimages.export.report.CaseReport;
import org.relationalimages.export.xmi.CaseXmi;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.views.Views;

/**
 * Plans the files of an export of one case, of which no more is exported than {@link ExportGate} lets pass. Nothing is
 * written before {@link ExportFile#write}.
 */
public final class CaseExport implements AutoCloseable {

	private final Excerpt excerpt;
	private final ExportNames names;
	private final String base;
	private final ExportFormat format;
	private final ExportOptions options;
	private ExcerptDiagrams diagrams;

	/**
	 * @param root the case; it stays as it is
	 * @param base the name of the case that the names of files begin with
	 * @throws CaseFileException with a sentence for the user when the gate is closed
	 */
	public CaseExport(CaseFile root, ExportNames names, String base, ExportFormat format, ExportOptions options)
			throws CaseFileException {
		this(passed(root, base, format, options, options.audience()), names, base, format, options);
	}

	private CaseExport(Excerpt excerpt, ExportNames names, String base, ExportFormat format, ExportOptions options) {
		this.excerpt = excerpt;
		this.names = names;
		this.base = base;
		this.format = format;
		this.options = options;
	}

	/**
	 * The export of a de-identified copy. It is for readers, whatever the options say.
	 *
	 * @param before what was left out when the copy was made
	 * @throws CaseFileException with a sentence for the user when the gate is closed for the copy, too
	 */
	public static CaseExport ofCopy(CaseFile copy, LeftOut before, ExportNames names, String base, ExportFormat format,
			ExportOptions options) throws CaseFileException {
		return new CaseExport(passed(copy, base, format, options, Audience.READER).after(before), names, base, format, options);
	}

	private static Excerpt passed(CaseFile root, String base, ExportFormat format, ExportOptions options, Audience audience)
			throws CaseFileException {
		return ExportGate.pass(root, base, audience, options.notes() || !format.asksForNotes());
	}

	/** What the files lack of the case. */
	public LeftOut leftOut() {
		return excerpt.leftOut();
	}

	/**
	 * Each of the diagrams as a file: SVG, PNG or JSON. A diagram of an element that was left out gets none.
	 *
	 * @param wanted diagrams of the case
	 * @param views  the layouts of its diagrams
	 */
	public List<ExportFile> diagrams(List<CaseDiagram> wanted, Views views) {
		diagrams = new ExcerptDiagrams(excerpt, views, CaseDesign.images());
		List<ExportFile> files = new ArrayList<>();
		for (CaseDiagram original : wanted) {
			Optional<CaseDiagram> found = diagrams.find(original);
			found.ifPresent(one -> files.add(new ExportFile(names.next(base + " - " + about(one), "." + format.extension()),
					one.name(), watch -> diagrams.bytes(one, format.extension(), options.pictures()))));
		}
		return files;
	}

	/** A diagram of the whole case is known by its kind, one of an element by its title. */
	private String about(CaseDiagram diagram) {
		return diagram.target() == excerpt.root() ? diagram.description().label() : diagram.name();
	}

	/**
	 * A sentence about diagrams that get no file; empty when all of them do.
	 *
	 * @param wanted how many diagrams were asked for
	 * @param files  how many of them get a file
	 */
	public static String without(int wanted, int files) {
		return wanted == files ? ""
				: wanted - files == 1 ? "One diagram isn't exported, for what it is of is marked sensitive."
						: wanted - files + " diagrams aren't exported, for what they are of is marked sensitive.";
	}

	/**
	 * The case itself as one file or, for tables, several.
	 *
	 * @param views the layouts of its diagrams, for a report
	 */
	public List<ExportFile> whole(Views views) {
		if (format == ExportFormat.CSV)
			return tables();
		Path path = names.next(base, "." + format.extension());
		ExportFile.Content content = switch (format) {
			case HTML -> watch -> CaseReport.bytes(excerpt, views, watch);
			case JSON -> watch -> CaseJson.bytes(excerpt);
			case XMI -> watch -> CaseXmi.bytes(excerpt, path.toString());
			default -> throw new IllegalArgumentException(format + " is a format of diagrams.");
		};
		String what = format == ExportFormat.HTML ? "report" : "case as " + format.extension().toUpperCase(Locale.ROOT);
		return List.of(new ExportFile(path, what, content));
	}

	private List<ExportFile> tables() {
		Path folder = names.next(base + " - tables", "");
		CaseTables tables = new CaseTables(excerpt, options.tables());
		List<ExportFile> files = new ArrayList<>();
		for (String name : tables.names())
			files.add(table(folder, name, tables));
		// A table that an earlier export left there must not pass for part of this one.
		for (String name : CaseTables.others(tables.names()))
			if (Files.exists(folder.resolve(name + ".csv")))
				files.add(table(folder, name, tables));
		return files;
	}

	private static ExportFile table(Path folder, String name, CaseTables tables) {
		return new ExportFile(folder.resolve(name + ".csv"), name, watch -> tables.table(name), true);
	}

	/** Lets go of the diagrams; files can't be written any more. */
	@Override
	public void close() {
		if (diagrams != null)
			diagrams.close();
	}
}
