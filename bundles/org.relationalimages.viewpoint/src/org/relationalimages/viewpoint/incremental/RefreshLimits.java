// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.incremental;

/**
 * How much one diagram may hold and one refresh may look at. A specification of a few lines can ask for more elements
 * than any computer has room for; the bounds end such a refresh within seconds. They are far beyond every diagram that
 * people can read. On a computer with little memory, the numbers of elements, parts and characters are smaller.
 */
public final class RefreshLimits {

	/** The most nodes, containers, rows and edges in one diagram, where there is memory for them. */
	public static final int MAX_ELEMENTS = 150_000;
	/** The deepest nesting: elements in elements, or on their borders. */
	public static final int MAX_DEPTH = 100;
	/** The most objects that one refresh looks at, values of expressions included. */
	public static final long MAX_STEPS = 100_000_000;
	/** The most parts computed separately (candidates of a mapping in a container, edges of a source) that one refresh adds. */
	public static final int MAX_COMPUTATIONS = 3_000_000;
	/** The most characters in all labels and tooltips that one refresh computes. */
	public static final long MAX_TEXT = 64_000_000;

	/** What one element needs at most until its diagram has been laid out and written, in bytes. */
	private static final long ELEMENT_BYTES = 6_000;
	private static final long COMPUTATION_BYTES = 300;
	private static final long TEXT_BYTES = 12;

	private RefreshLimits() {
	}

	/** The most elements with the memory this program has: {@link #MAX_ELEMENTS} or less. */
	public static int elements() {
		return (int) Math.min(MAX_ELEMENTS, Runtime.getRuntime().maxMemory() / ELEMENT_BYTES);
	}

	static int computations() {
		return (int) Math.min(MAX_COMPUTATIONS, Runtime.getRuntime().maxMemory() / COMPUTATION_BYTES);
	}

	static long text() {
		return Math.min(MAX_TEXT, Runtime.getRuntime().maxMemory() / TEXT_BYTES);
	}
}
