// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The long run: {@code releng/fuzz [COUNT] [SEED] [NUMBER]}. */
public final class Fuzz {

	private static final int COUNT = 20_000;
	private static final long MILLIS = 40 * 60_000L;

	private Fuzz() {
	}

	/**
	 * Tries the given number of mutations, or only the one of the number that an earlier run reported. Ends with 1 when there are
	 * faults or when the time is over before all were tried.
	 */
	public static void main(String[] arguments) throws Exception {
		int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : COUNT;
		long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
		int from = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
		int to = arguments.length > 2 ? from + 1 : count;
		Path folder = Files.createTempDirectory("fuzz");
		System.setProperty("org.relationalimages.privateFolder", folder.resolve("private").toString());
		FuzzRun run = new FuzzRun(Targets.all(), seed, folder, System.out);
		long start = System.nanoTime();
		int tried = run.run(from, to, MILLIS);
		run.report();
		System.out.println(tried + " mutations in " + (System.nanoTime() - start) / 1_000_000_000 + " s, " + run.faults()
				+ " faults, seed " + seed);
		if (run.faults() == 0)
			remove(folder);
		if (tried < to - from)
			System.out.println("The time is over; " + (to - from - tried) + " mutations were not tried.");
		System.exit(run.faults() > 0 || tried < to - from ? 1 : 0);
	}

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path one : all.sorted(Comparator.reverseOrder()).toList())
				Files.delete(one);
		}
	}
}
