// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Path;
import java.util.List;

import org.relationalimages.model.cases.CaseFile;

/** Checks case files: can they be opened, is everything there that has to be, are all numbers within their bounds? */
final class ValidateCommand implements Command {

	@Override
	public String name() {
		return "validate";
	}

	@Override
	public String operands() {
		return "FILE…";
	}

	@Override
	public String summary() {
		return "Checks case files: readable, nothing required missing, numbers within bounds.";
	}

	@Override
	public boolean readsCases() {
		return true;
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public int run(Arguments arguments, Console console) throws UsageException {
		Passphrases passphrases = new Passphrases(arguments, console);
		return EachFile.run(arguments.files(), console, file -> isSound(file, passphrases, console));
	}

	private static boolean isSound(Path file, Passphrases passphrases, Console console) throws Exception {
		console.progress("checking " + file);
		CaseFile root = passphrases.load(file);
		List<String> findings = Findings.in(root);
		for (String finding : findings)
			console.result(file + ": " + finding);
		console.result(file + ": " + switch (findings.size()) {
			case 0 -> "no findings";
			case 1 -> "1 finding";
			default -> findings.size() + " findings";
		});
		return findings.isEmpty();
	}
}
