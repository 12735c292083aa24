// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.benchmarks;

import java.util.Arrays;

/** Measures something several times and takes the middle. */
final class Median {

	/** Something to be measured. */
	@FunctionalInterface
	interface Work {
		void run(int round) throws Exception;
	}

	private Median() {
	}

	/** Milliseconds; the first rounds, in which Java still compiles, are not counted. */
	static double of(int warmUp, int rounds, Work work) throws Exception {
		for (int i = 0; i < warmUp; i++)
			work.run(i);
		double[] times = new double[rounds];
		for (int i = 0; i < rounds; i++) {
			long start = System.nanoTime();
			work.run(warmUp + i);
			times[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(times);
		return times[rounds / 2];
	}
}
