// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Path;
import java.util.List;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;

/** Protects a case by a passphrase, or gives it another one. */
final class ProtectCommand implements Command {

	@Override
	public String name() {
		return "protect";
	}

	@Override
	public String operands() {
		return "FILE";
	}

	@Override
	public String summary() {
		return "Protects a case, its layout and backups by a passphrase, or changes the passphrase.";
	}

	@Override
	public boolean readsCases() {
		return true;
	}

	@Override
	public List<Option> options() {
		return List.of(Passphrases.NEW);
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		Path file = arguments.file();
		Passphrases passphrases = new Passphrases(arguments, console);
		Protection present = passphrases.of(file);
		CaseFiles.load(file, present); // what can't be opened is said before anybody thinks of a passphrase
		try (Passphrase wanted = wanted(arguments, passphrases, file, present.isProtected())) {
			wanted.advice().ifPresent(console::progress);
			return ProtectionChanger.run(file, present, Protection.with(wanted), console);
		}
	}

	/** For a case that has none yet, the one passphrase that is given is the new one. */
	private static Passphrase wanted(Arguments arguments, Passphrases passphrases, Path file, boolean isProtected)
			throws Exception {
		if (arguments.has(Passphrases.NEW.name()))
			return passphrases.fromFile(Passphrases.NEW);
		return !isProtected && arguments.has(Passphrases.PRESENT.name()) ? passphrases.fromFile(Passphrases.PRESENT)
				: passphrases.typedTwice(file);
	}
}
