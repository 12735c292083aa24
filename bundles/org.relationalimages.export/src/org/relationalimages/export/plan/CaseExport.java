// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.replay.Replay;
import org.relationalimages.export.Audience;
import org.relationalimages.export.CaseFolder;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.LeftOut;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.export.RedactedDiagrams;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.views.Views;

/**
 * The entry point of exports to files: asks {@link ExportGate} once, and plans files of the redacted copy that it
 * returns. Nothing is written before {@link ExportFile#write}.
 */
public final class CaseExport implements AutoCloseable {

	private final RedactedCopy redactedCopy;
	private final String name;
	private final ExportFormat format;
	private final ExportOptions options;
	private RedactedDiagrams diagrams;
	private String without = "";

	private CaseExport(RedactedCopy redactedCopy, String name, ExportFormat format, ExportOptions options) {
		this.redactedCopy = redactedCopy;
		this.name = name;
		this.format = format;
		this.options = options;
	}

	/**
	 * Prepares the export of a case. Copying takes long for a large case.
	 *
	 * @param root the case; unchanged
	 * @param name the name of the case in messages
	 * @throws CaseFileException with a sentence for the user when the gate is closed
	 */
	public static CaseExport of(CaseFile root, String name, ExportFormat format, ExportOptions options) throws CaseFileException {
		return new CaseExport(passed(root, name, format, options, options.audience()), name, format, options);
	}

	/**
	 * Prepares the export of a de-identified copy. The audience is a reader, whatever the options contain.
	 *
	 * @param name   the name of the copy in messages
	 * @param before what was left out when the copy was made
	 * @throws CaseFileException with a sentence for the user when the gate is closed for the copy, too
	 */
	public static CaseExport ofCopy(CaseFile copy, String name, LeftOut before, ExportFormat format, ExportOptions options)
			throws CaseFileException {
		return new CaseExport(passed(copy, name, format, options, Audience.READER).after(before), name, format, options);
	}

	private static RedactedCopy passed(CaseFile root, String name, ExportFormat format, ExportOptions options, Audience audience)
			throws CaseFileException {
		return ExportGate.pass(root, name, audience, options.notes() || !format.offers(ExportChoice.NOTES));
	}

	/** What the files lack of the case. */
	public LeftOut leftOut() {
		return redactedCopy.leftOut();
	}

	/** A sentence about diagrams that get no file because their target element was left out; empty when there are none. */
	public String without() {
		return without;
	}

	/**
	 * The files to write, in order.
	 *
	 * @param names  creates their names
	 * @param base   the prefix of their names
	 * @param wanted the diagrams of the case to write; ignored by formats of the case as a whole
	 * @param views  the layouts of the diagrams, called at most once and only by formats that draw
	 * @throws CaseFileException with a sentence for the user when there is nothing to write
	 */
	public List<ExportFile> files(ExportNames names, String base, List<CaseDiagram> wanted, Supplier<Views> views)
			throws CaseFileException {
		String ending = "." + format.extension();
		return switch (format.writer()) {
			case ExportWriter.OfDiagrams each -> diagrams(each, wanted, views, title -> names.next(base + " - " + title, ending));
			case ExportWriter.OfCase whole -> {
				Path path = names.next(base, ending);
				yield List.of(new ExportFile(path, whole.what(),
						progressListener -> whole.writer().bytes(redactedCopy, views, path.toString(), progressListener)));
			}
			case ExportWriter.OfFolder several -> files(names.next(base + " - " + several.what(), ""), ending,
					several.writer().files(redactedCopy, options));
		};
	}

	private List<ExportFile> diagrams(ExportWriter.OfDiagrams format, List<CaseDiagram> wanted, Supplier<Views> views,
			Function<String, Path> paths) throws CaseFileException {
		diagrams = new RedactedDiagrams(redactedCopy, views.get(), CaseDesign.images());
		List<ExportFile> files = new ArrayList<>();
		List<CaseDiagram> found = wanted.stream().flatMap(original -> diagrams.find(original).stream()).toList();
		for (CaseDiagram one : found) {
			files.add(new ExportFile(paths.apply(about(one)), one.name(),
					progressListener -> diagrams.bytes(one, format.writer(), options.pictures())));
			if (options.replay() && format.picture() != null)
				diagrams.replay(one).ifPresent(replay -> addReplay(files, one, replay, format, paths));
		}
		int missing = wanted.size() - found.size();
		if (missing > 0)
			without = missing == 1 ? "One diagram isn't exported, for what it is of is marked sensitive."
					: missing + " diagrams aren't exported, for what they are of is marked sensitive.";
		if (files.isEmpty())
			throw new CaseFileException(name, ("nothing was exported. " + without).strip());
		return files;
	}

	/** A picture as of each session, and one of them all. */
	private void addReplay(List<ExportFile> files, CaseDiagram one, Replay replay, ExportWriter.OfDiagrams format,
			Function<String, Path> paths) {
		for (int i = 0; i < replay.size(); i++) {
			int step = i;
			files.add(new ExportFile(paths.apply(about(one) + " - " + (i + 1) + " of " + replay.size()), one.name() + ", " + replay.title(i),
					progressListener -> diagrams.bytes(replay, step, format.writer(), options.pictures())));
		}
		files.add(new ExportFile(paths.apply(about(one) + " - replay"), one.name() + ", all sessions",
				progressListener -> diagrams.strip(replay, format.picture(), options.pictures())));
	}

	/** The name of a diagram of the whole case is its kind, that of another one its title. */
	private String about(CaseDiagram diagram) {
		return diagram.target() == redactedCopy.root() ? diagram.description().label() : diagram.name();
	}

	private static List<ExportFile> files(Path folder, String ending, CaseFolder content) {
		List<ExportFile> files = new ArrayList<>();
		for (String one : content.names())
			files.add(file(folder, ending, one, content));
		// A file that an earlier export left there must not be taken for a part of this one.
		for (String one : content.others())
			if (Files.exists(folder.resolve(one + ending)))
				files.add(file(folder, ending, one, content));
		return files;
	}

	private static ExportFile file(Path folder, String ending, String name, CaseFolder content) {
		return new ExportFile(folder.resolve(name + ending), name, progressListener -> content.bytes(name), true);
	}

	/** Disposes of the diagrams. No file can be written afterwards. */
	@Override
	public void close() {
		if (diagrams != null)
			diagrams.close();
	}
}
