// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.Sourced;

/**
 * The sign that shows where a statement comes from (S0#39): the client's words, an observation, a source, a trainer. A
 * hypothesis needs no sign here, since its label begins with a question mark.
 */
public class ProvenanceServices {

	private static final String FOLDER = "/org.relationalimages.design/icons/signs/";

	/** Whether the element has a sign for where it comes from. */
	@Reads("provenance")
	public boolean hasProvenanceSign(Sourced element) {
		return !provenanceSign(element).isEmpty();
	}

	/** The path of the sign's picture; empty without a sign. */
	@Reads("provenance")
	public String provenanceSign(Sourced element) {
		Provenance provenance = element.getProvenance();
		return provenance == null ? "" : switch (provenance) {
		case CLIENT_WORDS -> FOLDER + "client-words.svg";
		case OBSERVED -> FOLDER + "observed.svg";
		case SOURCE_TEXT -> FOLDER + "source.svg";
		case TRAINER_ADDITION -> FOLDER + "trainer.svg";
		case NOT_RECORDED, THERAPIST_HYPOTHESIS -> "";
		};
	}

	/** Where the element comes from, in words; empty when that is not recorded. */
	@Reads("provenance")
	public String provenanceWords(Sourced element) {
		String origin = Label.origin(element.getProvenance());
		return origin.isEmpty() ? "" : "from " + origin;
	}
}
