// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Path;
import java.util.List;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Protection;

/** Takes the passphrase off a case. */
final class UnprotectCommand implements Command {

	@Override
	public String name() {
		return "unprotect";
	}

	@Override
	public String operands() {
		return "FILE";
	}

	@Override
	public String summary() {
		return "Takes the passphrase off a case, its layout and backups; anybody who has the file can read it then.";
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
	public int run(Arguments arguments, Console console) throws Exception {
		Path file = arguments.file();
		Protection present = new Passphrases(arguments, console).of(file);
		CaseFiles.load(file, present);
		if (!present.isProtected())
			throw new Failure(file + ": this case is not protected; nothing was changed");
		return ProtectionChanger.run(file, present, Protection.NONE, console);
	}
}
