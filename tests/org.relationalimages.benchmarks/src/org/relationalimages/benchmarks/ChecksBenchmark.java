// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.LiveChecks;

/**
 * Measures checks of whole cases and of single changes. A whole check of 10,000 elements has to take less than half a second;
 * what a change costs should be a small part of that.
 */
final class ChecksBenchmark {

	private ChecksBenchmark() {
	}

	static void run(PrintStream out, List<Integer> sizes) throws Exception {
		out.println("The method's rules (median ms, by the clock and of the processor; changes as parts of a whole check)");
		out.println("  case                   elements  findings     whole       cpu  edit cpu    part  add+remove    part");
		for (int size : sizes)
			measure(out, "images and meanings", LargeCase.of(size), size);
		for (int size : sizes)
			measure(out, "many teaching cases", ManyCases.of(size), size);
	}

	private static void measure(PrintStream out, String name, CaseFile file, int size) throws Exception {
		Median whole = Median.of(20, 21, round -> Checks.of(file));
		try (LiveChecks live = new LiveChecks(file)) {
			live.result();
			Median edit = Median.of(50, 101, round -> {
				image(file, round).setPicture(round % 2 == 0 ? "" : "changed in round " + round);
				live.result();
			});
			Median add = Median.of(50, 101, round -> {
				Meaning meaning = ImagesFactory.eINSTANCE.createMeaning();
				image(file, round).getMeanings().add(meaning);
				live.result();
				image(file, round).getMeanings().remove(meaning);
				live.result();
			});
			if (live.result().findings().size() != Checks.of(file).findings().size())
				throw new IllegalStateException("Following the changes came to another result than a whole check.");
			out.printf(Locale.ROOT, "  %-20s  %,9d  %,8d  %8.1f  %8.1f  %8.3f  %5.1f%%  %10.3f  %5.1f%%%n", name, size,
					live.result().findings().size(), whole.wall(), whole.cpu(), edit.cpu(),
					100 * edit.cpu() / whole.cpu(), add.cpu(), 100 * add.cpu() / whole.cpu());
		}
	}

	private static RelationalImage image(CaseFile file, int round) {
		return file.getImages().get((round * 31 + 7) % file.getImages().size());
	}
}
