// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.labels;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.ClientCheck;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.Holders;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.sessions.Session;

/** Builds a tooltip line by line; values that are missing get no line. */
public final class Tip {

	private final List<String> lines = new ArrayList<>();
	private final TipPhrases phrases;

	/** A tooltip that speaks of no person. */
	public Tip() {
		this(PersonWords.of(null));
	}

	/** A tooltip about something of a person. */
	public Tip(PersonWords person) {
		phrases = new TipPhrases(person);
	}

	/** A tooltip of something that belongs to the person who is noted for it. */
	public static Tip ofHolder(EObject element) {
		return new Tip(PersonWords.of(Holders.of(element)));
	}

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

	/** Adds what a value of an enumeration means for the person; nothing for a value that goes without saying. */
	public Tip add(Enumerator value) {
		String phrase = phrases.of(value);
		return addIf(!phrase.isEmpty(), phrase);
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
			add(inner.getAwareness());
		if (element instanceof FormulatedElement formulated) {
			add("how sure it is", formulated.getConfidence(), " %");
			String answer = answer(formulated);
			addIf(!answer.isEmpty(), answer);
		}
		String origin = Label.origin(element.getProvenance());
		addIf(!origin.isEmpty(), "from " + origin).addIf(element.isNumbersInvented(), "its numbers are invented, for teaching");
		return add("note", element.getNote());
	}

	/** What the client said to it and when; for a hypothesis also that it wasn't asked yet. */
	private String answer(FormulatedElement element) {
		boolean isOpen = element.getCheckedWithClient() == ClientCheck.NOT_YET || element.getCheckedWithClient() == null;
		if (isOpen)
			return Label.isSupposed(element) ? phrases.of(ClientCheck.NOT_YET) : "";
		Session session = element.getCheckedIn();
		return phrases.of(element.getCheckedWithClient())
				+ (session == null || session.getNumber() == null ? "" : ", in session " + session.getNumber());
	}

	/** The text, one line for each value; empty without any. */
	public String text() {
		return String.join("\n", lines);
	}
}
