// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.labels;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Provenance;

/** A tooltip in the making: lines of what is known, nothing for what is not. */
public final class Tip {

	private final List<String> lines = new ArrayList<>();

	/** Adds a line when the value holds something. */
	public Tip add(String name, String value) {
		if (!Label.isBlank(value))
			lines.add(name + ": " + value.strip());
		return this;
	}

	/** Adds a line when there is a number. */
	public Tip add(String name, Number value, String unit) {
		return value == null ? this : add(name, value + unit);
	}

	/** Adds a line for a value of an enumeration that is not the neutral one. */
	public Tip add(String name, Enumerator value, Enumerator neutral) {
		return value == neutral ? this : add(name, Label.words(value));
	}

	/** Adds a line when something holds. */
	public Tip addIf(boolean holds, String line) {
		if (holds)
			lines.add(line);
		return this;
	}

	/** Adds what is known of any clinical element: awareness, confidence, where it comes from, the note. */
	public Tip addCommon(ClinicalElement element) {
		add("awareness", element.getAwareness(), AwarenessDegree.NOT_NOTED);
		add("confidence", element.getConfidence(), " %");
		add("from", element.getProvenance(), Provenance.NOT_RECORDED);
		return add("note", element.getNote());
	}

	/** The text, with one line for each thing; empty when nothing is known. */
	public String text() {
		return String.join("\n", lines);
	}
}
