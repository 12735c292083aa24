// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.export.CaseDesign;
import org.relationalimages.export.CaseDiagram;
import org.relationalimages.export.CaseDiagrams;
import org.relationalimages.export.DiagramExport;
import org.relationalimages.export.FileNames;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.drawing.Images;

/** Writes cases as XMI, and their diagrams as pictures or JSON. */
final class ExportCommand implements Command {

	private static final String XMI = "xmi";

	@Override
	public String name() {
		return "export";
	}

	@Override
	public String operands() {
		return "--to DIR FILE…";
	}

	@Override
	public String summary() {
		return "Writes cases as XMI, or their diagrams as SVG, PNG or JSON.";
	}

	@Override
	public List<Option> options() {
		return List.of(Option.choice("--format", "what is written; svg when not given", XMI, "svg", "png", "json"),
				Option.of("--to", "DIR", "the folder for what is written; made when it doesn't exist"),
				Option.of("--diagram", "NAME", "only the diagrams of that kind or title").several(),
				Option.flag("--all", "all diagrams of the case; so it is when no --diagram is given"),
				Option.of("--scale", "N", "size of a PNG, 1 is one pixel for one of the diagram; 1 when not given"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		List<Path> files = arguments.files();
		Path folder = Arguments.path(arguments.required("--to"));
		String format = arguments.value("--format", "svg");
		List<String> names = arguments.values("--diagram");
		PictureOptions options = options(arguments, format);
		if (arguments.has("--all") && !names.isEmpty())
			throw new UsageException("--all and --diagram contradict each other; give one of them.");
		if (format.equals(XMI) && !names.isEmpty())
			throw new UsageException("XMI holds the whole case; leave --diagram out.");
		makeFolder(folder);
		Images images = CaseDesign.images();
		Set<String> written = new HashSet<>();
		return EachFile.run(files, console, file -> {
			CaseFile root = CaseFiles.load(file);
			String base = FileNames.base(file);
			if (format.equals(XMI)) {
				byte[] bytes = CaseFiles.bytes(root, file.toString());
				Path target = target(folder, base, format, written);
				AtomicFile.write(target, out -> out.write(bytes));
				console.result(target.toString());
				return true;
			}
			CaseDiagrams diagrams = CaseDiagrams.open(root, file);
			diagrams.notes().forEach(console::progress);
			for (CaseDiagram one : chosen(diagrams, names, file)) {
				console.progress("exporting " + one.name() + " of " + file);
				DDiagram diagram = diagrams.show(one);
				Path target = target(folder, base + " - " + title(one, root), format, written);
				DiagramExport.write(diagram, images, format, options, target);
				console.result(target.toString());
			}
			return true;
		});
	}

	private static PictureOptions options(Arguments arguments, String format) throws UsageException {
		String scale = arguments.value("--scale", "1");
		if (arguments.has("--scale") && !format.equals("png"))
			throw new UsageException("--scale is for --format png; other formats have no pixels.");
		try {
			return new PictureOptions(Double.parseDouble(scale), false);
		} catch (NumberFormatException e) {
			throw new UsageException("--scale '" + scale + "' is no number.");
		} catch (IllegalArgumentException e) {
			throw new UsageException(e.getMessage());
		}
	}

	private static void makeFolder(Path folder) throws Exception {
		if (Files.exists(folder) && !Files.isDirectory(folder))
			throw new Failure(folder + ": this is a file, not a folder; choose another name for --to");
		Files.createDirectories(folder);
	}

	private static List<CaseDiagram> chosen(CaseDiagrams diagrams, List<String> names, Path file) throws Failure {
		if (names.isEmpty())
			return diagrams.all();
		List<CaseDiagram> chosen = new ArrayList<>();
		for (String name : names) {
			List<CaseDiagram> found = diagrams.all().stream().filter(one -> !chosen.contains(one))
					.filter(one -> one.name().equals(name) || one.description().name().equals(name)
							|| one.description().label().equals(name))
					.toList();
			if (found.isEmpty())
				throw new Failure(file + ": there is no diagram '" + name + "'; it has "
						+ String.join(", ", diagrams.all().stream().map(CaseDiagram::name).toList()));
			chosen.addAll(found);
		}
		return chosen;
	}

	/** A case has one diagram of a kind; its parts may have several. */
	private static String title(CaseDiagram diagram, CaseFile root) {
		return diagram.target() == root ? diagram.description().label() : diagram.name();
	}

	/** Two results of one run never get the same name. */
	private static Path target(Path folder, String name, String format, Set<String> written) {
		String safe = FileNames.safe(name);
		String unique = safe;
		for (int i = 2; !written.add(unique.toLowerCase(Locale.ROOT)); i++)
			unique = safe + " (" + i + ")";
		return folder.resolve(unique + "." + format);
	}
}
