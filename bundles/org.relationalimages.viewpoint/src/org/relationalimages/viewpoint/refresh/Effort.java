// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.relationalimages.viewpoint.specification.DiagramElementMapping;

/** Counts what one refresh makes and looks at, and ends the refresh when it goes beyond {@link RefreshLimits}. */
final class Effort {

	/** After so many steps it adds up: some thousandths of a second. */
	private static final long STRETCH = 1 << 18;

	private final Engine engine;
	private final int elements = RefreshLimits.elements();
	private final int pieces = RefreshLimits.pieces();
	private final long text = RefreshLimits.text();
	private long steps;
	private long left;
	private long characters;
	private long firstPiece;

	Effort(Engine engine) {
		this.engine = engine;
	}

	/** A refresh begins. */
	void begin(long nextPiece) {
		steps = 0;
		left = STRETCH;
		characters = 0;
		firstPiece = nextPiece;
	}

	/** So many objects, views or readers are about to be looked at. */
	void step(long count) {
		left -= count;
		if (left < 0)
			addUp();
	}

	private void addUp() {
		steps += STRETCH - left;
		left = STRETCH;
		if (engine.change() == null)
			return; // undo and redo tell of what was computed before
		if (Thread.interrupted())
			throw new CancellationException("The refresh of the diagram was stopped.");
		if (steps > RefreshLimits.MAX_STEPS)
			throw tooLarge("look at more than " + RefreshLimits.MAX_STEPS + " objects");
	}

	/** A view has entered the diagram, which now holds so many. */
	void element(int count, int depth) {
		if (count > elements)
			throw tooLarge("hold more than " + elements + " elements");
		if (depth > RefreshLimits.MAX_DEPTH)
			throw tooLarge("nest elements more than " + RefreshLimits.MAX_DEPTH + " deep");
	}

	/** A mapping is about to be given so many elements at once. */
	void wanted(int count) {
		if (count > elements)
			throw tooLarge("hold more than " + elements + " elements");
	}

	void piece(long next) {
		if (next - firstPiece > pieces)
			throw tooLarge("have more than " + pieces + " parts to compute");
	}

	/** A label or tooltip was computed. */
	void text(String label) {
		characters += label == null ? 0 : label.length();
		if (characters > text)
			throw tooLarge("have labels of more than " + text + " characters");
	}

	/** The mapping with the most elements is the one to look at. */
	private DiagramTooLargeException tooLarge(String what) {
		Map<DiagramElementMapping, Integer> counts = new HashMap<>();
		engine.views.countByMapping(counts);
		String most = counts.entrySet().stream().max(Map.Entry.comparingByValue())
				.map(one -> "; most of its elements so far (" + one.getValue() + ") are of " + one.getKey().definition().where())
				.orElse("");
		String at = engine.computing() == null ? "" : ", and it stopped at " + engine.computing().where();
		return new DiagramTooLargeException("The diagram \"" + engine.diagram.description().name() + "\" would " + what + most + at
				+ ": let the candidates of these mappings be fewer, or make the diagram for a smaller part of the model.");
	}
}
