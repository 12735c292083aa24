// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Path;
import java.util.Arrays;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.InterruptedChange;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.model.cases.CaseFile;

/**
 * The passphrases of protected cases: the first line of the file that {@code --passphrase-file} names, the next line of
 * the standard input where it names {@code -}, or typed at the terminal without echo. Never an argument or an
 * environment variable, because those show in lists of processes and histories of shells.
 */
final class Passphrases {

	/** Known to every command that opens cases. */
	static final Option PRESENT = Option.of("--passphrase-file", "FILE",
			"a file whose first line is the passphrase of protected cases; - is the standard input; asked when not given");
	/** Known to the command that protects. */
	static final Option NEW = Option.of("--new-passphrase-file", "FILE",
			"the same for the new passphrase of a case that is protected already");

	private final Arguments arguments;
	private final Console console;
	/** One file gives one passphrase for all cases of the run. */
	private Protection given;

	Passphrases(Arguments arguments, Console console) {
		this.arguments = arguments;
		this.console = console;
	}

	/** How the case is protected; asks for what is needed to open it. What was interrupted is completed before. */
	Protection of(Path file) throws Exception {
		InterruptedChange.complete(file).forEach(console::progress);
		if (!CaseFiles.isProtected(file))
			return Protection.NONE;
		if (!arguments.has(PRESENT.name()))
			return protection(console.secret("Passphrase of " + file + ": ", file + ": it is protected by a passphrase"));
		if (given == null)
			given = protection(fromFile(PRESENT));
		return given;
	}

	/** Opens a case, protected or not. */
	CaseFile load(Path file) throws Exception {
		return load(file, of(file));
	}

	/** Opens a case that is protected so, and tells what the file has besides the case. */
	CaseFile load(Path file, Protection protection) throws Exception {
		CaseFile root = CaseFiles.load(file, protection);
		CaseFiles.notes(root).forEach(note -> console.progress(file + ": " + note));
		return root;
	}

	/** The passphrase that an option's file holds. */
	Passphrase fromFile(Option option) throws Exception {
		String name = arguments.required(option.name());
		char[] line = name.equals("-") ? console.line() : SecretLine.of(Arguments.path(name));
		return passphrase(line, name.equals("-") ? "the standard input" : name);
	}

	private static Passphrase passphrase(char[] typed, String where) throws Failure {
		try {
			return Passphrase.of(typed);
		} catch (IllegalArgumentException e) {
			throw new Failure(where + ": " + e.getMessage());
		} finally {
			Arrays.fill(typed, '\0');
		}
	}

	/** A new passphrase, typed twice. */
	Passphrase typedTwice(Path file) throws Failure {
		String why = file + ": a new passphrase is needed";
		Passphrase first = passphrase(console.secret("New passphrase of " + file + ": ", why), file.toString());
		try (Passphrase second = passphrase(console.secret("The same again: ", why), file.toString())) {
			if (!first.matches(second))
				throw new Failure(file + ": the two passphrases differ; nothing was changed");
		}
		return first;
	}

	private Protection protection(char[] typed) throws Failure {
		return protection(passphrase(typed, "the terminal"));
	}

	private static Protection protection(Passphrase passphrase) {
		try (passphrase) {
			return Protection.with(passphrase);
		}
	}
}
