// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.List;

import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;

/** Lays out all diagrams of cases anew. */
final class LayoutCommand implements Command {

	@Override
	public String name() {
		return "layout";
	}

	@Override
	public String operands() {
		return "FILE…";
	}

	@Override
	public String summary() {
		return "Lays out all diagrams of cases anew and writes FILE.views; the case itself stays as it is.";
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
		return FileBatch.run(arguments.files(), console, file -> {
			Protection protection = passphrases.of(file);
			CaseDiagrams diagrams = CaseDiagrams.open(passphrases.load(file, protection), file, protection);
			diagrams.notes().forEach(console::progress);
			for (CaseDiagram one : diagrams.all()) {
				console.progress("laying out " + one.name() + " of " + file);
				diagrams.arrange(one);
			}
			int told = diagrams.notes().size();
			try (Sealer sealer = protection.sealer()) {
				console.result(diagrams.saveViews(file, sealer).toString());
			}
			diagrams.notes().stream().skip(told).forEach(console::progress);
			return true;
		});
	}
}
