// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.rule;

/** The ids of rules that are used outside the rule itself. */
public final class RuleIds {

	/** The id of the structure rule, which has no number. */
	public static final String STRUCTURE = "structure";
	/** An image that means nothing to the person. */
	public static final String IMAGE_WITHOUT_MEANING = "R01";
	/** A commitment planned near the beginning of treatment. */
	public static final String COMMITMENT_TOO_EARLY = "R21";
	/** A one-person system that was not taken up early on. */
	public static final String ONE_PERSON_SYSTEM_NOT_TAKEN_UP = "R22";
	/** A couple whose origin story was not asked for. */
	public static final String ORIGIN_STORY_NOT_ASKED = "R23";
	/** A case for teaching in which somebody could be recognised. */
	public static final String TEACHING_NEEDS_CONSENT = "R50";

	private RuleIds() {
	}
}
