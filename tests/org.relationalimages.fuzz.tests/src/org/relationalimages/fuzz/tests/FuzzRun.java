// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Opens many mutated files. Each must be either opened or refused in one sentence by the documented exception, in time, without
 * exhausting memory or stack, and without modifying the file or touching the network or a class that the file names.
 */
final class FuzzRun {

	/** In milliseconds; a few seconds on a busy machine do not count as a hang. */
	private static final long LIMIT = 20_000;
	/** The number of faults of one kind that are reported individually. */
	private static final int MOST_ALIKE = 3;

	/** The results for one kind of files. */
	private static final class Tally {
		private int opened;
		private int refused;
		private int faults;
		private long slowest;
	}

	private final List<Target> targets;
	private final long seed;
	private final Path folder;
	private final PrintStream out;
	private final TimeLimit timeLimit = new TimeLimit(LIMIT);
	private final Map<Target, Tally> tallies = new LinkedHashMap<>();
	private final Map<String, Integer> alike = new LinkedHashMap<>();

	/** A run with files of the folder, which is empty. */
	FuzzRun(List<Target> targets, long seed, Path folder, PrintStream out) {
		this.targets = targets;
		this.seed = seed;
		this.folder = folder;
		this.out = out;
		for (Target target : targets)
			tallies.put(target, new Tally());
	}

	/**
	 * Tries the mutations from one number to another, the latter excluded, until the time is over.
	 *
	 * @param millis how long it may take
	 * @return how many were tried
	 */
	int run(int from, int to, long millis) throws IOException, InterruptedException {
		long end = System.nanoTime() + millis * 1_000_000;
		try (Tripwires tripwires = new Tripwires()) {
			for (int number = from; number < to; number++) {
				if (System.nanoTime() > end)
					return number - from;
				one(number, tripwires);
			}
		}
		return to - from;
	}

	private void one(int number, Tripwires tripwires) throws IOException, InterruptedException {
		// Mixed, because consecutive seeds produce similar sequences.
		Random random = new Random((seed * 1_000_003 + number) * 0x9E3779B97F4A7C15L);
		Target target = choose(random);
		Seed good = target.seeds().get(random.nextInt(target.seeds().size()));
		byte[] bytes = new Mutator(random, tripwires.address()).mutate(good);
		Path file = Files.write(Files.createDirectories(folder.resolve("in")).resolve(good.name()), bytes);
		Path free = Files.createDirectories(folder.resolve("out"));
		long start = System.nanoTime();
		Throwable thrown = timeLimit.run(() -> target.loader().load(file, free));
		Tally tally = tallies.get(target);
		tally.slowest = Math.max(tally.slowest, (System.nanoTime() - start) / 1_000_000);
		String fault = thrown == null ? null : Verdict.fault(thrown, target.refusal());
		if (fault == null)
			fault = tripwires.touched();
		if (fault == null && !isUntouched(file, bytes))
			fault = "changes the file or its folder";
		if (fault != null)
			tell(number, target, good, bytes, fault, tally);
		else if (thrown == null)
			tally.opened++;
		else
			tally.refused++;
		clear(file.getParent());
		clear(free);
	}

	private Target choose(Random random) {
		int all = targets.stream().mapToInt(Target::share).sum();
		int chosen = random.nextInt(all);
		for (Target target : targets) {
			chosen -= target.share();
			if (chosen < 0)
				return target;
		}
		throw new IllegalStateException("There are no kinds of files.");
	}

	private static boolean isUntouched(Path file, byte[] bytes) throws IOException {
		try (Stream<Path> all = Files.list(file.getParent())) {
			return all.count() == 1 && Arrays.equals(bytes, Files.readAllBytes(file));
		}
	}

	private static void clear(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			for (Path file : all.toList())
				Files.delete(file);
		}
	}

	private void tell(int number, Target target, Seed good, byte[] bytes, String fault, Tally tally) throws IOException {
		tally.faults++;
		String kind = target.name() + fault.replaceAll("'[^']*'|\"[^\"]*\"|\\d+", "_");
		if (alike.merge(kind.substring(0, Math.min(kind.length(), 120)), 1, Integer::sum) > MOST_ALIKE)
			return;
		Path kept = Files.write(Files.createDirectories(folder.resolve("faults")).resolve(number + "-" + good.name()), bytes);
		out.println("fault " + number + ", " + target.name() + " (" + kept + "): " + fault);
	}

	/** The number of faults. */
	int faults() {
		return tallies.values().stream().mapToInt(tally -> tally.faults).sum();
	}

	/** The number of opened files. */
	int opened() {
		return tallies.values().stream().mapToInt(tally -> tally.opened).sum();
	}

	/** Prints a table of the results for each kind. */
	void report() {
		out.printf("%-18s %8s %8s %8s %8s  %s%n", "kind of file", "tried", "opened", "refused", "faults", "slowest");
		tallies.forEach((target, tally) -> out.printf(Locale.ROOT, "%-18s %,8d %,8d %,8d %,8d  %,d ms%n", target.name(),
				tally.opened + tally.refused + tally.faults, tally.opened, tally.refused, tally.faults, tally.slowest));
	}
}
