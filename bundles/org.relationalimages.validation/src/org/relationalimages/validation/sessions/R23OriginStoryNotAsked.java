// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.sessions;

import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD_READING__BITTERNESS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__ORIGIN_STORY;
import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__PARTNERS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__READINGS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.DYAD__STRESS_MONTHS;
import static org.relationalimages.model.couples.CouplesPackage.Literals.ORIGIN_STORY__ASKED_IN;
import static org.relationalimages.model.couples.CouplesPackage.Literals.ORIGIN_STORY__HOW_MET;
import static org.relationalimages.model.couples.CouplesPackage.Literals.ORIGIN_STORY__WHY_FELL_IN_LOVE;

import org.relationalimages.model.PersonWords;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.OriginStory;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/**
 * How partners met and why they fell in love is asked in the first sessions, above all after a long time of stress
 * (S2#2). Asked means: written in the case, noted as asked, on an agenda and done, or on the agenda of a session to come.
 */
final class R23OriginStoryNotAsked extends Rule<Dyad> {

	private static final int BY_SESSION = 3;
	private static final int VERY_BITTER = 7;
	private static final int LONG_STRESS_MONTHS = 6;

	R23OriginStoryNotAsked() {
		super(RuleIds.ORIGIN_STORY_NOT_ASKED, Severity.PROMPT, Dyad.class, "Origin story not asked", "S2#2",
				ReadFeatures.own(DYAD__READINGS, DYAD__STRESS_MONTHS, DYAD__ORIGIN_STORY)
						.andBelow(DYAD_READING__BITTERNESS, ORIGIN_STORY__HOW_MET, ORIGIN_STORY__WHY_FELL_IN_LOVE, ORIGIN_STORY__ASKED_IN)
						.andOwn(DYAD__PARTNERS).andPersonWords().andAnywhere(TreatmentTimeline.features()));
	}

	@Override
	protected void check(Dyad dyad, Findings found) {
		if (dyad.getReadings().stream().noneMatch(reading -> isAtLeast(reading.getBitterness(), VERY_BITTER))
				&& !isAtLeast(dyad.getStressMonths(), LONG_STRESS_MONTHS))
			return;
		TreatmentTimeline treatmentTimeline = TreatmentTimeline.of(dyad);
		int last = Math.max(BY_SESSION, treatmentTimeline.next());
		if (!treatmentTimeline.reaches(BY_SESSION) || isKnown(dyad.getOriginStory()) || treatmentTimeline.isDone(Topic.ORIGIN_STORY)
				|| treatmentTimeline.isAhead(Topic.ORIGIN_STORY, last))
			return;
		found.add(dyad, DYAD__ORIGIN_STORY,
				"How did " + PersonWords.names(dyad.getPartners()) + " meet, and why did they fall in love? After so much strain this is "
						+ "worth asking early.",
				new Fix("Plan the origin story", () -> TreatmentTimeline.of(dyad).plan(dyad, Topic.ORIGIN_STORY,
						"How they met and why they fell in love", last)));
	}

	private static boolean isAtLeast(Integer value, int bound) {
		return value != null && value >= bound;
	}

	/** Whether the story is known or noted as asked. */
	static boolean isKnown(OriginStory story) {
		return story != null && (!TextQuestions.isBlank(story.getHowMet())
				|| !TextQuestions.isBlank(story.getWhyFellInLove()) || story.getAskedIn() != null);
	}
}
