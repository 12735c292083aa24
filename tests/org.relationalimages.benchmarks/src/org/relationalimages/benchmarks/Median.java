// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * The median of several measurements, in milliseconds.
 *
 * @param wall elapsed time
 * @param cpu  processor time, which is more reliable than elapsed time while other programs run
 */
public record Median(double wall, double cpu) {

	/** The work to measure. */
	@FunctionalInterface
	public interface Work {
		void run(int round) throws Exception;
	}

	/** Runs the work; the first rounds, during which Java still compiles, are not counted. */
	public static Median of(int warmUp, int rounds, Work work) throws Exception {
		for (int i = 0; i < warmUp; i++)
			work.run(i);
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		double[] wall = new double[rounds];
		double[] cpu = new double[rounds];
		for (int i = 0; i < rounds; i++) {
			long start = System.nanoTime();
			long cpuStart = threads.getCurrentThreadCpuTime();
			work.run(warmUp + i);
			cpu[i] = (threads.getCurrentThreadCpuTime() - cpuStart) / 1e6;
			wall[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(wall);
		Arrays.sort(cpu);
		return new Median(wall[rounds / 2], cpu[rounds / 2]);
	}
}
