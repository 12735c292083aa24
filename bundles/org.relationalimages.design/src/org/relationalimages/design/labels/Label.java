// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.labels;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.Sourced;

/** Composes the texts of labels. */
public final class Label {

	private static final String HYPOTHESIS = "? ";
	private static final String NOTHING = "…";

	private Label() {
	}

	/** Whether a text is null, empty or blank. */
	public static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/** The first of the texts that is not blank, trimmed; an ellipsis when all are. */
	public static String firstOf(String... texts) {
		for (String text : texts)
			if (!isBlank(text))
				return text.strip();
		return NOTHING;
	}

	/** Whether an element is a supposition of the therapist. */
	public static boolean isSupposed(ClinicalElement element) {
		return element.getProvenance() == Provenance.THERAPIST_HYPOTHESIS;
	}

	/** The text with a question mark before it when it is a hypothesis. */
	public static String of(boolean hypothesis, String text) {
		return hypothesis ? HYPOTHESIS + text : text;
	}

	/** The first text that is not blank, with a question mark before it when the element is a supposition. */
	public static String of(ClinicalElement element, String... texts) {
		return of(isSupposed(element), firstOf(texts));
	}

	/** Where something comes from, as people would write it after "from"; empty when that is not recorded. */
	public static String origin(Provenance provenance) {
		return provenance == null ? "" : switch (provenance) {
		case NOT_RECORDED -> "";
		case CLIENT_WORDS -> "the client's words";
		case OBSERVED -> "what was observed";
		case THERAPIST_HYPOTHESIS -> "a hypothesis of the therapist";
		case SOURCE_TEXT -> "the source";
		case TRAINER_ADDITION -> "the trainer";
		};
	}

	/** A remark after a number that a trainer made up; empty for any other number. */
	public static String invented(Sourced element) {
		return element.isNumbersInvented() ? " (invented)" : "";
	}

	/** An enumeration's value as people would write it: {@code CLOSE_HOSTILE} is "close hostile". */
	public static String words(Enumerator value) {
		return value == null ? "" : value.getLiteral().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
