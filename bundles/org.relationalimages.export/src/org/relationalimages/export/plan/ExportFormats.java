// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.relationalimages.export.DiagramWriter;
import org.relationalimages.export.csv.ElementFolder;
import org.relationalimages.export.csv.TableFolder;
import org.relationalimages.export.json.CaseJson;
import org.relationalimages.export.json.DiagramJson;
import org.relationalimages.export.plan.ExportWriter.OfCase;
import org.relationalimages.export.plan.ExportWriter.OfDiagrams;
import org.relationalimages.export.plan.ExportWriter.OfFolder;
import org.relationalimages.export.report.CaseReport;
import org.relationalimages.export.xmi.CaseXmi;
import org.relationalimages.picture.PictureFormat;
import org.relationalimages.picture.Pictures;

/**
 * The table of all formats, which the wizard, the command line and the help use. A new format is a class that makes its
 * bytes and a row here; a new format of pictures has its row in {@link PictureFormat}.
 */
public final class ExportFormats {

	private static final List<ExportFormat> ALL = new ArrayList<>();

	static {
		row("html", "Report to read and print (HTML)", "html",
				new OfCase("report", (redactedCopy, views, file, progressListener) -> CaseReport.bytes(redactedCopy, views.get(), progressListener)),
				ExportChoice.NOTES);
		for (PictureFormat picture : PictureFormat.values())
			row(picture.extension(), picture.title(), picture.extension(), new OfDiagrams(writer(picture), picture),
					picture.hasPixels() ? new ExportChoice[] { ExportChoice.TRANSPARENCY, ExportChoice.LEGEND, ExportChoice.REPLAY, ExportChoice.SCALE }
							: new ExportChoice[] { ExportChoice.TRANSPARENCY, ExportChoice.LEGEND, ExportChoice.REPLAY });
		row("csv", "Tables for a spreadsheet (CSV)", "csv",
				new OfFolder("tables", (redactedCopy, options) -> new TableFolder(redactedCopy, options.tables())),
				ExportChoice.NOTES, ExportChoice.CELLS);
		row("csv-elements", "Every element with its id for statistics programs (CSV)", "csv",
				new OfFolder("elements", (redactedCopy, options) -> new ElementFolder(redactedCopy, options.tables())),
				ExportChoice.NOTES, ExportChoice.CELLS);
		row("xmi", "The whole case for modelling programs (XMI)", "xmi",
				new OfCase("case as XMI", (redactedCopy, views, file, progressListener) -> CaseXmi.bytes(redactedCopy, file)));
		row("case-json", "The whole case for other programs (JSON)", "json",
				new OfCase("case as JSON", (redactedCopy, views, file, progressListener) -> CaseJson.bytes(redactedCopy)));
		row("json", "Diagrams element by element for other programs (JSON)", "json",
				new OfDiagrams((diagram, images, options, leftOut) -> DiagramJson.bytes(diagram, leftOut)));
	}

	private ExportFormats() {
	}

	private static void row(String word, String title, String extension, ExportWriter writer, ExportChoice... choices) {
		ALL.add(new ExportFormat(word, title, extension, Set.of(choices), writer));
	}

	/** A writer of pictures, each with a note about what was left out. */
	static DiagramWriter writer(PictureFormat format) {
		return (diagram, images, options, leftOut) -> {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			Pictures.write(diagram, images, format, options.withNote(leftOut.sentence()), out);
			return out.toByteArray();
		};
	}

	/** All formats, in the order in which users see them. */
	public static List<ExportFormat> all() {
		return Collections.unmodifiableList(ALL);
	}

	/** The formats of diagrams. */
	public static List<ExportFormat> ofDiagrams() {
		return ALL.stream().filter(ExportFormat::isOfDiagrams).toList();
	}

	/** The formats that have that option. */
	public static List<ExportFormat> offering(ExportChoice choice) {
		return ALL.stream().filter(format -> format.offers(choice)).toList();
	}

	/**
	 * The format with that name on the command line.
	 *
	 * @throws IllegalArgumentException when there is none
	 */
	public static ExportFormat of(String word) {
		return ALL.stream().filter(format -> format.word().equals(word)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("There is no format " + word + "."));
	}
}
