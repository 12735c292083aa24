// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.OriginStory;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Modality;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.Topic;

/** What seed 002 says about planning the early sessions with a couple, told where they are planned, before anything is wrong. */
final class PlanningNotes {

	private static final String COMMITMENT = "Seed 002 on early sessions: leave commitment alone for now; it is not to be tackled "
			+ "\u201canywhere near the beginning of treatment\u201d. Safety comes first.";
	private static final String ORIGIN = "Early on, seed 002 asks \u201chow people met and why they fell in love\u201d, "
			+ "sometimes in the first session, above all after long stress.";
	private static final String ONE_PERSON = "A one-person system is noted. Seed 002: \u201cDO take this up early on.\u201d";

	private final CaseFile file;

	private PlanningNotes(CaseFile file) {
		this.file = file;
	}

	/**
	 * The notes for a session or an item of its agenda; none for anything else, for later sessions and without a couple.
	 *
	 * @param told the ids of the rules that are heard there already; what they say is not said twice
	 */
	static List<String> of(EObject element, Set<String> told) {
		Session session = element instanceof Session one ? one
				: element instanceof AgendaItem item && item.eContainer() instanceof Session one ? one : null;
		if (session == null || !(EcoreUtil.getRootContainer(session) instanceof CaseFile file) || !isEarly(session, file)
				|| file.getDyads().isEmpty() && session.getModality() != Modality.COUPLE)
			return List.of();
		return new PlanningNotes(file).all(told);
	}

	/** Whether a session is one of the early ones of its case. */
	static boolean isEarly(Session session, CaseFile file) {
		Integer early = file.getEarlyTreatmentSessions();
		return session.getNumber() != null && early != null && session.getNumber() < early;
	}

	private List<String> all(Set<String> told) {
		List<String> notes = new ArrayList<>();
		if (!told.contains("R23") && !isPlanned(Topic.ORIGIN_STORY) && file.getDyads().stream().noneMatch(dyad -> isTold(dyad.getOriginStory())))
			notes.add(ORIGIN);
		if (!told.contains("R22") && !isPlanned(Topic.ONE_PERSON_SYSTEM)
				&& file.getDyads().stream().anyMatch(PlanningNotes::isForOne))
			notes.add(ONE_PERSON);
		if (!told.contains("R21"))
			notes.add(COMMITMENT);
		return notes;
	}

	private boolean isPlanned(Topic topic) {
		return file.getSessions().stream().filter(session -> isEarly(session, file))
				.flatMap(session -> session.getAgenda().stream()).anyMatch(item -> item.getTopic() == topic);
	}

	private static boolean isTold(OriginStory story) {
		return story != null && (isFilled(story.getHowMet()) || isFilled(story.getWhyFellInLove()));
	}

	private static boolean isFilled(String text) {
		return text != null && !text.isBlank();
	}

	private static boolean isForOne(Dyad dyad) {
		return dyad.getPositions().stream().anyMatch(position -> position.getSystem() == PsychSystem.ONE_PERSON);
	}
}
