// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.export.CaseDesign;
import org.relationalimages.export.CaseDiagram;
import org.relationalimages.export.CaseDiagrams;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.FileNames;
import org.relationalimages.export.plan.CaseExport;
import org.relationalimages.export.plan.ExportFile;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportNames;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.drawing.Images;
import org.relationalimages.viewpoint.views.Views;

/** Writes cases as reports, tables or data, and their diagrams as pictures or data; as they are or de-identified. */
final class ExportCommand implements Command {

	/** A de-identified copy must not carry the name of the file it is made of. */
	private static final String DEIDENTIFIED = "de-identified";

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
		return "Writes cases as report, tables, JSON or XMI, or their diagrams as SVG, PNG or JSON.";
	}

	@Override
	public boolean readsCases() {
		return true;
	}

	@Override
	public List<Option> options() {
		List<Option> options = new ArrayList<>(ExportChoices.known());
		options.addAll(Deidentifying.options());
		return options;
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		List<Path> files = arguments.files();
		Path folder = Arguments.path(arguments.required("--to"));
		ExportChoices choices = ExportChoices.of(arguments);
		boolean copies = Deidentifying.isWanted(arguments);
		makeFolder(folder);
		Images images = CaseDesign.images();
		ExportNames names = new ExportNames(folder);
		Passphrases passphrases = new Passphrases(arguments, console);
		return EachFile.run(files, console, file -> {
			Protection protection = passphrases.of(file);
			CaseFile original = CaseFiles.load(file, protection);
			if (protection.isProtected())
				console.progress(file + " is protected by a passphrase; what is exported is not");
			CaseFile root = copies ? Deidentifying.copy(original, file, arguments, console) : original;
			String refusal = ExportGate.refusal(root).orElse(null);
			if (refusal != null)
				throw new Failure(file + ": " + refusal);
			CaseExport export = new CaseExport(root, names, copies ? DEIDENTIFIED : FileNames.base(file));
			for (ExportFile one : planned(export, root, copies ? null : file, protection, choices, images, console)) {
				one.write(what -> console.progress("exporting " + what + " of " + file));
				console.result(one.path().toString());
			}
			return true;
		});
	}

	private static void makeFolder(Path folder) throws Exception {
		if (Files.exists(folder) && !Files.isDirectory(folder))
			throw new Failure(folder + ": this is a file, not a folder; choose another name for --to");
		ExportFile.makeFolder(folder);
	}

	/** The file is null for a copy, to which no stored layout applies. */
	private static List<ExportFile> planned(CaseExport export, CaseFile root, Path file, Protection protection,
			ExportChoices choices, Images images, Console console) throws Exception {
		String leftOut = CaseExport.leftOut(root, choices.format(), choices.options());
		if (!leftOut.isEmpty())
			console.progress(leftOut + " See --notes and --sensitive.");
		if (!choices.ofDiagrams() && choices.format() != ExportFormat.HTML)
			return export.whole(choices.format(), choices.options(), Views.EMPTY);
		CaseDiagrams diagrams = file == null ? CaseDiagrams.open(root, Views.EMPTY) : CaseDiagrams.open(root, file, protection);
		diagrams.notes().forEach(console::progress);
		if (!choices.ofDiagrams())
			return export.whole(choices.format(), choices.options(), diagrams.views());
		return export.diagrams(chosen(diagrams, choices.names(), file), diagrams::show, images, choices.format(),
				choices.options());
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
				throw new Failure((file == null ? DEIDENTIFIED : file) + ": there is no diagram '" + name + "'; it has "
						+ String.join(", ", diagrams.all().stream().map(CaseDiagram::name).toList()));
			chosen.addAll(found);
		}
		return chosen;
	}
}
