// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.model.cases.CaseFile;

/** Measures loading and saving of case files of several sizes: both should grow linearly with the file. */
final class FileBenchmark {

	private static Path folder;

	private FileBenchmark() {
	}

	static void run(PrintStream out, List<Integer> sizes) throws Exception {
		out.println("Case files (median ms by the clock, and of the processor alone; the latter per 1,000 elements should not grow)");
		out.println("  elements        MB      load       cpu   per 1,000      save       cpu   per 1,000");
		Path folder = folder();
		Path file = folder.resolve("large.relimages");
		try {
			for (int size : sizes) {
				CaseFile root = LargeCase.of(size);
				Median save = Median.of(6, 11, round -> CaseFiles.save(root, file));
				Median load = Median.of(6, 11, round -> CaseFiles.load(file));
				double thousands = size / 1000.0;
				out.printf(Locale.ROOT, "  %,8d  %8.2f  %8.1f  %8.1f  %10.3f  %8.1f  %8.1f  %10.3f%n", size,
						Files.size(file) / 1e6, load.wall(), load.cpu(), load.cpu() / thousands, save.wall(), save.cpu(),
						save.cpu() / thousands);
			}
		} finally {
			Files.deleteIfExists(file);
		}
	}

	/** The folder for all files of the benchmarks, including backups and journals; it is deleted when the program ends. */
	static Path folder() throws IOException {
		if (folder == null) {
			folder = Files.createTempDirectory("benchmark");
			System.setProperty(PrivateFolder.PROPERTY, folder.resolve("private").toString());
			Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder.toFile())));
		}
		return folder;
	}

	private static void remove(File file) {
		File[] inside = file.listFiles();
		if (inside != null)
			for (File one : inside)
				remove(one);
		file.delete();
	}
}
