// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Modality;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.Topic;
import org.relationalimages.validation.rule.RuleIds;

/**
 * Advice about planning the early sessions with a couple (S2#2, S2#11, S2#12), shown where they are planned, before a rule reports
 * anything.
 */
public final class PlanningAdvice {

	private static final String COMMITMENT = "Leave commitment alone in the early sessions; it is not to be tackled \u201canywhere near the "
			+ "beginning of treatment\u201d (the reply on bitterness and alienation). Safety comes first.";
	private static final String ORIGIN = "Ask early \u201chow people met and why they fell in love\u201d, sometimes in the first session, "
			+ "above all after long stress (the reply on bitterness and alienation).";
	private static final String ONE_PERSON = "A one-person system is noted for %s: \u201cDO take this up early on\u201d (the reply on "
			+ "bitterness and alienation).";

	private final CaseFile file;
	private final TreatmentTimeline treatmentTimeline;

	private PlanningAdvice(CaseFile file) {
		this.file = file;
		this.treatmentTimeline = TreatmentTimeline.of(file);
	}

	/**
	 * The advice for a session or an item of its agenda, as sentences; none for anything else, for later sessions and without a
	 * couple.
	 *
	 * @param shown the ids of the rules whose findings are shown there already; their advice is not repeated
	 */
	public static List<String> of(EObject element, Set<String> shown) {
		Session session = element instanceof Session one ? one
				: element instanceof AgendaItem item && item.eContainer() instanceof Session one ? one : null;
		if (session == null || !isEarly(session) || !(EcoreUtil.getRootContainer(session) instanceof CaseFile file)
				|| file.getDyads().isEmpty() && session.getModality() != Modality.COUPLE)
			return List.of();
		return new PlanningAdvice(file).all(shown);
	}

	/** Whether a session is one of the early ones of its case, as defined by the rules. */
	public static boolean isEarly(Session session) {
		return TreatmentTimeline.of(session).isEarly(session);
	}

	private List<String> all(Set<String> shown) {
		List<String> advice = new ArrayList<>();
		if (!shown.contains(RuleIds.ORIGIN_STORY_NOT_ASKED) && !isPlanned(Topic.ORIGIN_STORY)
				&& file.getDyads().stream().noneMatch(dyad -> R23OriginStoryNotAsked.isKnown(dyad.getOriginStory())))
			advice.add(ORIGIN);
		List<Person> forOne = file.getDyads().stream().flatMap(dyad -> dyad.getPositions().stream())
				.filter(R22OnePersonSystemNotTakenUp::isForOne).map(PartnerPosition::getPerson).filter(Objects::nonNull).distinct().toList();
		if (!shown.contains(RuleIds.ONE_PERSON_SYSTEM_NOT_TAKEN_UP) && !isPlanned(Topic.ONE_PERSON_SYSTEM) && !forOne.isEmpty())
			advice.add(ONE_PERSON.formatted(PersonWords.names(forOne)));
		if (!shown.contains(RuleIds.COMMITMENT_TOO_EARLY))
			advice.add(COMMITMENT);
		return advice;
	}

	private boolean isPlanned(Topic topic) {
		return file.getSessions().stream().filter(treatmentTimeline::isEarly).flatMap(session -> session.getAgenda().stream())
				.anyMatch(item -> item.getTopic() == topic);
	}
}
