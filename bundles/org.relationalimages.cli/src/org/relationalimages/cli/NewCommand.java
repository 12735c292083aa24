// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.Characters;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.cases.Template;
import org.relationalimages.document.FileNames;
import org.relationalimages.document.NewCases;

/** Makes a new case from a template. */
final class NewCommand implements Command {

	private static final String INDIVIDUAL = "individual";

	@Override
	public String name() {
		return "new";
	}

	@Override
	public String operands() {
		return "FILE.relimages";
	}

	@Override
	public String summary() {
		return "Makes a new case from a template.";
	}

	@Override
	public List<Option> options() {
		String[] ids = TeachingCases.templates().stream().map(Template::id).toArray(String[]::new);
		return List.of(Option.choice("--template", "what the case starts with; " + INDIVIDUAL + " when not given", ids),
				Option.of("--title", "TEXT", "what the case is called; the file's name when not given"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		Path file = arguments.file();
		if (!file.toString().endsWith("." + CaseFiles.EXTENSION))
			throw new UsageException("The file of a case ends with ." + CaseFiles.EXTENSION + "; name it " + file + "."
					+ CaseFiles.EXTENSION + ".");
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS))
			throw new Failure(file + ": this file exists already; choose another name");
		String title = Characters.clean(arguments.value("--title", FileNames.base(file))).strip();
		if (title.isEmpty())
			throw new UsageException("The title is blank; give the case a pseudonym or a code with --title TEXT.");
		CaseFiles.saveCopy(NewCases.contentOf(template(arguments.value("--template", INDIVIDUAL)), title), file);
		console.result(file.toString());
		return ExitStatus.OK;
	}

	private static Template template(String id) {
		return TeachingCases.templates().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}
}
