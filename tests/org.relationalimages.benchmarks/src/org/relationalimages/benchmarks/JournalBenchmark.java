// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.journal.JournalSnapshot;
import org.relationalimages.casefile.journal.JournalWriter;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.model.cases.CaseFile;

/** Measures journals of cases of several sizes: editing waits only while the state is taken. */
final class JournalBenchmark {

	private JournalBenchmark() {
	}

	static void run(PrintStream out, List<Integer> sizes) throws Exception {
		Protection protection = Protection.with(Passphrase.of("correct horse battery staple".toCharArray()));
		Median key = Median.of(3, 5, round -> protection.sealer().close());
		out.printf(Locale.ROOT, "%nAutosave journal (median ms by the clock; a new key takes %.0f ms, beside the editing)%n", key.wall());
		out.println("  elements   editing waits       cpu   until on disk   the same, protected   a save");
		for (int size : sizes) {
			CaseFile root = LargeCase.of(size);
			Median taken = Median.of(6, 11, round -> CaseFiles.bytes(root, "benchmark"));
			Path file = FileBenchmark.folder().resolve("journal.relimages");
			Median save = Median.of(3, 7, round -> CaseFiles.save(root, file));
			out.printf(Locale.ROOT, "  %,8d  %14.1f  %8.1f  %14.1f  %20.1f  %7.1f%n", size, taken.wall(),
					taken.cpu(), kept(root, Protection.NONE).wall(), kept(root, protection).wall(), save.wall());
		}
	}

	private static Median kept(CaseFile root, Protection protection) throws Exception {
		try (JournalWriter journal = new JournalWriter(() -> new JournalSnapshot(CaseFiles.bytes(root, "benchmark"), new byte[0]),
				Runnable::run, told -> {
					throw new IllegalStateException(told);
				})) {
			journal.opened(null, protection);
			return Median.of(6, 11, round -> {
				journal.changed("Edit", round);
				journal.flush();
			});
		}
	}
}
