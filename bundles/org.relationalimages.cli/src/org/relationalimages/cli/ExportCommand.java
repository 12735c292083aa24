// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.relationalimages.casefile.MetamodelExport;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.document.FileNames;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.LeftOut;
import org.relationalimages.export.plan.CaseExport;
import org.relationalimages.export.plan.ExportFile;
import org.relationalimages.export.plan.ExportNames;
import org.relationalimages.model.cases.CaseFile;
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
		return "--to DIR FILE…   (no FILE with --format ecore)";
	}

	@Override
	public String summary() {
		return "Writes cases or their diagrams as reports, pictures, tables or data; or the metamodel.";
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
	public List<String> details() {
		return ExportChoices.formats();
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		if (ExportChoices.isMetamodel(arguments))
			return exportMetamodel(arguments, console);
		List<Path> files = arguments.files();
		Path folder = Arguments.path(arguments.required("--to"));
		boolean copies = Deidentifying.isWanted(arguments);
		ExportChoices choices = ExportChoices.of(arguments, copies);
		makeFolder(folder);
		ExportNames names = new ExportNames(folder);
		Passphrases passphrases = new Passphrases(arguments, console);
		return FileBatch.run(files, console, file -> {
			Protection protection = passphrases.of(file);
			CaseFile root = passphrases.load(file, protection);
			if (protection.isProtected())
				console.progress(file + " is protected by a passphrase; what is exported is not");
			if (copies && Deidentifying.isToRead(arguments))
				Deidentifying.show(root, file, arguments, console);
			else if (copies)
				exportCopy(root, file, arguments, choices, names, console);
			else
				export(root, file, protection, choices, names, console);
			return true;
		});
	}

	/** The metamodel is the same for all cases. */
	private static int exportMetamodel(Arguments arguments, Console console) throws Exception {
		Path folder = Arguments.path(arguments.required("--to"));
		makeFolder(folder);
		console.result(MetamodelExport.write(folder).toString());
		return ExitStatus.OK;
	}

	private static void export(CaseFile root, Path file, Protection protection, ExportChoices choices, ExportNames names,
			Console console) throws Exception {
		try (CaseExport export = CaseExport.of(root, file.toString(), choices.format(), ExportedFoundation.in(choices, root, file.toString()))) {
			tell(choices.told(export.leftOut(), false), console);
			Source source = new Source(file.toString(), FileNames.base(file), () -> CaseDiagrams.open(root, file, protection));
			write(export, source, choices, names, file, console);
		}
	}

	/** No stored layout applies to a de-identified copy. */
	private static void exportCopy(CaseFile original, Path file, Arguments arguments, ExportChoices choices,
			ExportNames names, Console console) throws Exception {
		LeftOut before = new LeftOut(ExportGate.sensitive(original), 0);
		tell(choices.told(before, true), console);
		CaseFile root = Deidentifying.copy(original, file, arguments, console);
		try (CaseExport export = CaseExport.ofCopy(root, file.toString(), before, choices.format(),
				ExportedFoundation.in(choices, root, file.toString()))) {
			tell(choices.told(new LeftOut(0, export.leftOut().notes()), true), console);
			Source source = new Source(DEIDENTIFIED, DEIDENTIFIED, () -> CaseDiagrams.open(root, Views.EMPTY));
			write(export, source, choices, names, file, console);
		}
	}

	/**
	 * What is exported.
	 *
	 * @param name     what it is called in messages
	 * @param base     what names of files begin with
	 * @param diagrams opens its diagrams, which not every format needs
	 */
	private record Source(String name, String base, Supplier<CaseDiagrams> diagrams) {
	}

	private static void tell(String sentence, Console console) {
		if (!sentence.isEmpty())
			console.progress(sentence);
	}

	private static void write(CaseExport export, Source source, ExportChoices choices, ExportNames names, Path file,
			Console console) throws Exception {
		Supplier<CaseDiagrams> diagrams = () -> {
			CaseDiagrams opened = source.diagrams().get();
			opened.notes().forEach(console::progress);
			return opened;
		};
		List<ExportFile> planned;
		if (choices.format().isOfDiagrams()) {
			CaseDiagrams opened = diagrams.get();
			planned = export.files(names, source.base(), chosen(opened, choices.names(), source.name()), opened::views);
		} else
			planned = export.files(names, source.base(), List.of(), () -> diagrams.get().views());
		tell(export.without(), console);
		for (ExportFile one : planned) {
			one.write(what -> console.progress("exporting " + what + " of " + file));
			console.result(one.path().toString());
		}
	}

	private static void makeFolder(Path folder) throws Exception {
		if (Files.exists(folder) && !Files.isDirectory(folder))
			throw new Failure(folder + ": this is a file, not a folder; choose another name for --to");
		ExportFile.makeFolder(folder);
	}

	private static List<CaseDiagram> chosen(CaseDiagrams diagrams, List<String> names, String name) throws Failure {
		if (names.isEmpty())
			return diagrams.all();
		List<CaseDiagram> chosen = new ArrayList<>();
		for (String wanted : names) {
			List<CaseDiagram> found = diagrams.all().stream().filter(one -> !chosen.contains(one))
					.filter(one -> typed(one.name()).equals(typed(wanted)) || one.description().name().equals(wanted)
							|| one.description().label().equals(wanted))
					.toList();
			if (found.isEmpty())
				throw new Failure(name + ": there is no diagram '" + wanted + "'; it has "
						+ String.join(", ", diagrams.all().stream().map(CaseDiagram::name).toList()));
			chosen.addAll(found);
		}
		return chosen;
	}

	/** A title as a keyboard has it: with the hyphen for the dash. */
	private static String typed(String title) {
		return title.replace('\u2013', '-');
	}
}
