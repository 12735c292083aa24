// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.labels;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.ClientCheck;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.sessions.Session;

/** Builds a tooltip line by line; values that are missing get no line. */
public final class Tip {

	private final List<String> lines = new ArrayList<>();

	/** Adds a line when the value is not blank. */
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

	/** Adds a line when a condition holds. */
	public Tip addIf(boolean holds, String line) {
		if (holds)
			lines.add(line);
		return this;
	}

	/** Adds the properties of any clinical element: awareness, confidence, the client's answer, provenance, note. */
	public Tip addCommon(ClinicalElement element) {
		if (element instanceof InnerElement inner)
			add("awareness", inner.getAwareness(), AwarenessDegree.NOT_NOTED);
		if (element instanceof FormulatedElement formulated)
			add("confidence", formulated.getConfidence(), " %").add("checked with the client", answer(formulated));
		String origin = Label.origin(element.getProvenance());
		addIf(!origin.isEmpty(), "from " + origin).addIf(element.isNumbersInvented(), "its numbers are invented, for teaching");
		return add("note", element.getNote());
	}

	/** What the client said to it and when; for a hypothesis also that it wasn't asked yet. */
	private static String answer(FormulatedElement element) {
		if (element.getCheckedWithClient() == ClientCheck.NOT_YET || element.getCheckedWithClient() == null)
			return Label.isSupposed(element) ? "not yet" : "";
		Session session = element.getCheckedIn();
		return Label.words(element.getCheckedWithClient())
				+ (session == null || session.getNumber() == null ? "" : ", session " + session.getNumber());
	}

	/** The text, one line for each value; empty without any. */
	public String text() {
		return String.join("\n", lines);
	}
}
