// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.benchmarks;

import java.io.PrintStream;
import java.util.List;

/**
 * Measures what the project guarantees: loading and saving 100,000 elements, and a change of a diagram whose cost does not grow
 * with the diagram or table, and checks of 10,000 elements in less than half a second. Figures depend on the machine; growth and ratios do
 * not. Run by {@code releng/benchmark}.
 */
public final class Benchmarks {

	private Benchmarks() {
	}

	/** Runs all benchmarks and prints a table of each. */
	public static void main(String[] arguments) throws Exception {
		run(System.out, List.of(1_000, 10_000, 100_000), List.of(100, 1_000, 5_000), 200, List.of(1_000, 10_000));
	}

	/**
	 * Runs all benchmarks.
	 *
	 * @param files    the numbers of elements of the case files
	 * @param diagrams the numbers of elements of the diagrams
	 * @param changes  how many changes are measured in each diagram
	 * @param checked  the numbers of elements of the cases that are checked
	 */
	public static void run(PrintStream out, List<Integer> files, List<Integer> diagrams, int changes,
			List<Integer> checked) throws Exception {
		FileBenchmark.run(out, files);
		JournalBenchmark.run(out, files);
		RefreshBenchmark.run(out, diagrams, changes);
		TableBenchmark.run(out, diagrams, changes);
		ChecksBenchmark.run(out, checked);
	}
}
