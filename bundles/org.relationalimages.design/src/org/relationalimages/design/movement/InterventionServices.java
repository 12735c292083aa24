// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.movement;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.sessions.Intervention;
import org.relationalimages.model.sessions.ParadoxSide;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.strategies.Paradox;

/** What the therapist said, and the side of the paradox it spoke to (S0#15, S0#19). */
public class InterventionServices {

	/** The interventions of all sessions in their order; for a relationship, of the sessions that moments of it are noted in. */
	@Reads({ "sessions.number", "sessions.interventions", "eContainer.sessions.number", "eContainer.sessions.interventions",
			"eContainer.sessions.events.between" })
	public List<Intervention> interventionsInOrder(Identified shown) {
		List<Intervention> all = new ArrayList<>();
		for (Session session : Course.sessions(shown))
			if (!(shown instanceof Relationship) || session.getEvents().stream().anyMatch(one -> one.getBetween() == shown))
				all.addAll(session.getInterventions());
		return all;
	}

	/** A letter for the side it spoke to, and what was said. */
	@Reads({ "text", "name", "addresses", "provenance" })
	public String interventionLabel(Intervention intervention) {
		return Label.of(Label.isSupposed(intervention), mark(intervention.getAddresses()) + Label.firstOf(intervention.getText(), intervention.getName()));
	}

	private static String mark(ParadoxSide side) {
		return side == null ? "" : switch (side) {
		case YEARNING -> "Y  ";
		case STRATEGY -> "S  ";
		case BOTH -> "Y+S  ";
		case OTHER -> "";
		};
	}

	/** The tooltip of an intervention. */
	@Reads({ "addresses", "targets", "provenance", "numbersInvented", "note" })
	public String interventionTip(Intervention intervention) {
		return new Tip().add("spoke to", sideWords(intervention.getAddresses())).addCommon(intervention).text();
	}

	private static String sideWords(ParadoxSide side) {
		return side == null ? "" : switch (side) {
		case YEARNING -> "the yearning";
		case STRATEGY -> "the strategy of staying out of connection";
		case BOTH -> "both sides of the paradox";
		case OTHER -> "";
		};
	}

	/** Whether it spoke to the yearning only. */
	@Reads("addresses")
	public boolean speaksToYearning(Intervention intervention) {
		return intervention.getAddresses() == ParadoxSide.YEARNING;
	}

	/** Whether it spoke to the strategy only. */
	@Reads("addresses")
	public boolean speaksToStrategy(Intervention intervention) {
		return intervention.getAddresses() == ParadoxSide.STRATEGY;
	}

	/** Whether it spoke to both sides. */
	@Reads("addresses")
	public boolean speaksToBoth(Intervention intervention) {
		return intervention.getAddresses() == ParadoxSide.BOTH;
	}

	/** Whether it can be noted that an element spoke to the yearning. */
	@Reads("addresses")
	public boolean maySpeakToYearning(EObject element) {
		return element instanceof Intervention one && one.getAddresses() != ParadoxSide.YEARNING;
	}

	/** Whether it can be noted that an element spoke to the strategy. */
	@Reads("addresses")
	public boolean maySpeakToStrategy(EObject element) {
		return element instanceof Intervention one && one.getAddresses() != ParadoxSide.STRATEGY;
	}

	/** Whether it can be noted that an element spoke to both sides. */
	@Reads("addresses")
	public boolean maySpeakToBoth(EObject element) {
		return element instanceof Intervention one && one.getAddresses() != ParadoxSide.BOTH;
	}

	/** The paradox that holds what it was aimed at, else the first of the case; null when there is none. */
	public Paradox paradoxSpokenTo(Intervention intervention) {
		CaseFile file = Course.caseOf(intervention);
		if (file == null || file.getParadoxes().isEmpty())
			return null;
		return file.getParadoxes().stream().filter(one -> intervention.getTargets().stream().anyMatch(target -> holds(one, target))).findFirst()
				.orElse(file.getParadoxes().getFirst());
	}

	/** Whether the case has a paradox to open. */
	public boolean hasParadoxToOpen(Intervention intervention) {
		return paradoxSpokenTo(intervention) != null;
	}

	private static boolean holds(Paradox paradox, Object target) {
		return paradox == target || paradox.getYearnings().contains(target) || paradox.getStrategies().contains(target)
				|| paradox.getImages().contains(target) || paradox.getFears().contains(target);
	}
}
