// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.incremental;

import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

/** Counts what one refresh makes and looks at, and ends the refresh when it goes beyond {@link RefreshLimits}. */
public final class Effort {

	/** After so many steps it adds up: some thousandths of a second. */
	private static final long STRETCH = 1 << 18;

	private final UnaryOperator<String> explanation;
	private final int elements = RefreshLimits.elements();
	private final int computations = RefreshLimits.computations();
	private final long text = RefreshLimits.text();
	private long steps;
	private long left;
	private long characters;
	private long first;
	private boolean running;

	/** @param explanation makes a whole sentence of what the refresh would do, such as "hold more than 5 elements" */
	public Effort(UnaryOperator<String> explanation) {
		this.explanation = explanation;
	}

	/** A refresh begins. */
	void begin(long nextComputation) {
		running = true;
		steps = 0;
		left = STRETCH;
		characters = 0;
		first = nextComputation;
	}

	/** The refresh has ended. */
	void end() {
		running = false;
	}

	/** So many objects, views or readers are about to be looked at. */
	public void step(long count) {
		left -= count;
		if (left < 0)
			addUp();
	}

	private void addUp() {
		steps += STRETCH - left;
		left = STRETCH;
		if (!running)
			return; // undo and redo tell of what was computed before
		if (Thread.interrupted())
			throw new CancellationException("The refresh of the diagram was stopped.");
		if (steps > RefreshLimits.MAX_STEPS)
			throw tooLarge("look at more than " + RefreshLimits.MAX_STEPS + " objects");
	}

	/** A view has entered the diagram, which now holds so many. */
	public void element(int count, int depth) {
		if (count > elements)
			throw tooLarge("hold more than " + elements + " elements");
		if (depth > RefreshLimits.MAX_DEPTH)
			throw tooLarge("nest elements more than " + RefreshLimits.MAX_DEPTH + " deep");
	}

	/** A mapping is about to be given so many elements at once. */
	public void wanted(int count) {
		if (count > elements)
			throw tooLarge("hold more than " + elements + " elements");
	}

	/** A computation is about to be made. */
	void computation(long next) {
		if (running && next - first > computations)
			throw tooLarge("have more than " + computations + " parts to compute");
	}

	/** A label or tooltip was computed. */
	public void text(String label) {
		characters += label == null ? 0 : label.length();
		if (characters > text)
			throw tooLarge("have labels of more than " + text + " characters");
	}

	private DiagramTooLargeException tooLarge(String what) {
		return new DiagramTooLargeException(explanation.apply(what));
	}
}
