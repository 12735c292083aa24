// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.export.CaseDiagram;
import org.relationalimages.export.DiagramExport;
import org.relationalimages.export.Excerpt;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.csv.CaseTables;
import org.relationalimages.export.json.CaseJson;
import org.relationalimages.export.report.CaseReport;
import org.relationalimages.export.report.ReportOptions;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.drawing.Images;
import org.relationalimages.viewpoint.views.Views;

/** Plans the files of an export of one case. Nothing is written before {@link ExportFile#write}. */
public final class CaseExport {

	private final CaseFile root;
	private final ExportNames names;
	private final String base;

	/**
	 * @param root the case; it stays as it is
	 * @param base the name of the case that the names of files begin with
	 * @throws CaseFileException with a sentence for the user when {@link ExportGate} is closed
	 */
	public CaseExport(CaseFile root, ExportNames names, String base) throws CaseFileException {
		String refusal = ExportGate.refusal(root).orElse(null);
		if (refusal != null)
			throw new CaseFileException(base, refusal);
		this.root = root;
		this.names = names;
		this.base = base;
	}

	/**
	 * Each of the diagrams as a file: SVG, PNG or JSON.
	 *
	 * @param show gives a diagram laid out; asked when the file is written
	 */
	public List<ExportFile> diagrams(List<CaseDiagram> diagrams, Function<CaseDiagram, DDiagram> show, Images images,
			ExportFormat format, ExportOptions options) {
		List<ExportFile> files = new ArrayList<>();
		for (CaseDiagram one : diagrams)
			files.add(new ExportFile(names.next(base + " - " + about(one), "." + format.extension()), one.name(),
					watch -> DiagramExport.bytes(show.apply(one), images, format.extension(), options.pictures())));
		return files;
	}

	/** A diagram of the whole case is known by its kind, one of an element by its title. */
	private String about(CaseDiagram diagram) {
		return diagram.target() == root ? diagram.description().label() : diagram.name();
	}

	/**
	 * The case itself as one file or, for tables, several.
	 *
	 * @param views the layouts of its diagrams, for a report
	 */
	public List<ExportFile> whole(ExportFormat format, ExportOptions options, Views views) {
		if (format == ExportFormat.CSV)
			return tables(options);
		Path path = names.next(base, "." + format.extension());
		ExportFile.Content content = switch (format) {
			case HTML -> watch -> CaseReport.bytes(root, views, new ReportOptions(options.notes(), options.sensitive()), watch);
			case JSON -> watch -> CaseJson.bytes(Excerpt.whole(root).root());
			case XMI -> watch -> CaseFiles.bytes(Excerpt.whole(root).root(), path.toString());
			default -> throw new IllegalArgumentException(format + " is a format of diagrams.");
		};
		String what = format == ExportFormat.HTML ? "report" : "case as " + format.extension().toUpperCase(Locale.ROOT);
		return List.of(new ExportFile(path, what, content));
	}

	private List<ExportFile> tables(ExportOptions options) {
		Path folder = names.next(base + " - tables", "");
		Excerpt excerpt = Excerpt.of(root, options.notes(), options.sensitive());
		CaseTables tables = new CaseTables(excerpt.root(), options.tables());
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

	/** What report or tables leave out of the case, as a sentence; empty when nothing. */
	public static String leftOut(CaseFile root, ExportFormat format, ExportOptions options) {
		return format.isExcerpt() ? Excerpt.of(root, options.notes(), options.sensitive()).leftOut() : "";
	}
}
