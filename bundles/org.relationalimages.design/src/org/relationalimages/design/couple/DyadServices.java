// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.couple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.DyadReading;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.SafetyAgreement;
import org.relationalimages.model.couples.Standing;

/** The couple as a whole: its title, the bubble with what the two agreed on, and the lanes of what happened and what is hoped for (S2#1-4). */
public class DyadServices {

	/** The title of a new diagram. */
	@Reads({ "name", "partners.pseudonym", "partners.name" })
	public String dyadTitle(Dyad dyad) {
		return "Dyad Regulation: " + names(dyad);
	}

	/** The heading of the couple bubble, with the latest readings beneath it. */
	@Reads({ "provenance", "readings.session.number", "readings.bitterness", "readings.alienation", "readings.safety", "readings.numbersInvented" })
	public String bubbleLabel(Dyad dyad) {
		String readings = readings(dyad);
		return Label.of(Label.isSupposed(dyad), "The couple bubble") + (readings.isEmpty() ? "" : "\n" + readings);
	}

	/** The tooltip of the couple bubble. */
	@Reads({ "stressMonths", "courtshipOver", "originStory.howMet", "originStory.whyFellInLove", "confidence", "checkedWithClient",
			"checkedIn.number", "provenance", "numbersInvented", "note" })
	public String bubbleTip(Dyad dyad) {
		Tip tip = new Tip();
		if (dyad.getOriginStory() != null)
			tip.add("how they met", dyad.getOriginStory().getHowMet()).add("why they fell in love", dyad.getOriginStory().getWhyFellInLove());
		return tip.addIf(dyad.isCourtshipOver(), "courtship is over").add("under stress for", dyad.getStressMonths(), " months")
				.addCommon(dyad).text();
	}

	/** The two, or however many are noted. */
	@Reads("partners")
	public List<Person> partnersShown(Dyad dyad) {
		return Partners.of(dyad);
	}

	/** What happened, in its order. */
	@Reads({ "events.order", "events.standing" })
	public List<RegulationEvent> eventsHappened(Dyad dyad) {
		return inOrder(dyad).stream().filter(event -> !isHopedFor(event)).toList();
	}

	/** What is hoped for, proposed or agreed on, in its order. */
	@Reads({ "events.order", "events.standing" })
	public List<RegulationEvent> eventsHopedFor(Dyad dyad) {
		return inOrder(dyad).stream().filter(DyadServices::isHopedFor).toList();
	}

	/** The couple for the strip of what is hoped for; none when nothing is. */
	@Reads("events.standing")
	public List<Dyad> hopedForStrip(Dyad dyad) {
		return dyad.getEvents().stream().anyMatch(DyadServices::isHopedFor) ? List.of(dyad) : List.of();
	}

	/** The couple for the strip of its rings; none when there are none. */
	@Reads("cycles")
	public List<Dyad> cycleStrip(Dyad dyad) {
		return dyad.getCycles().isEmpty() ? List.of() : List.of(dyad);
	}

	/** The order of an event that comes last. */
	public Integer orderAtEnd(Dyad dyad) {
		return dyad.getEvents().stream().mapToInt(event -> EventServices.order(event) + 1).max().orElse(0);
	}

	/** The label of an agreement. */
	@Reads({ "text", "name", "provenance", "standing" })
	public String agreementLabel(SafetyAgreement agreement) {
		String text = Label.of(agreement, agreement.getText(), agreement.getName());
		return isStanding(agreement.getStanding()) ? text : text + "\n(" + Label.words(agreement.getStanding()) + ")";
	}

	/** The tooltip of an agreement. */
	@Reads({ "standing", "since.number", "lookAgainDay", "confidence", "checkedWithClient", "checkedIn.number", "provenance", "numbersInvented",
			"note" })
	public String agreementTip(SafetyAgreement agreement) {
		return new Tip().add(agreement.getStanding())
				.add("since", agreement.getSince() == null ? "" : SessionNumbers.words(agreement.getSince()))
				.add("look again on day", agreement.getLookAgainDay(), "").addCommon(agreement).text();
	}

	/** Whether an agreement is only proposed or hoped for. */
	@Reads("standing")
	public boolean isOnlyProposed(SafetyAgreement agreement) {
		return !isStanding(agreement.getStanding());
	}

	/** The label of a ring the couple goes round. */
	@Reads({ "name", "kind", "standing", "provenance" })
	public String ringLabel(InteractionCycle cycle) {
		String text = Label.of(cycle, cycle.getName(), Label.words(cycle.getKind()));
		return isHappening(cycle) ? text : text + "\n(" + Label.words(cycle.getStanding()) + ")";
	}

	/** Whether a ring is hoped for rather than one that happens. */
	@Reads("standing")
	public boolean isHopedForRing(InteractionCycle cycle) {
		return !isHappening(cycle);
	}

	/** The couple of a ring, for tools that are used on it; the couple itself for a couple; null outside any. */
	public Dyad dyadAround(EObject element) {
		return Partners.coupleAround(element);
	}

	static boolean isHopedFor(RegulationEvent event) {
		return event.getStanding() != null && event.getStanding() != Standing.HAPPENED;
	}

	private static boolean isHappening(InteractionCycle cycle) {
		return cycle.getStanding() == null || cycle.getStanding() == Standing.HAPPENED;
	}

	private static boolean isStanding(Standing standing) {
		return standing == Standing.AGREED || standing == Standing.HAPPENED;
	}

	static List<RegulationEvent> inOrder(Dyad dyad) {
		return dyad.getEvents().stream().sorted(Comparator.comparingInt(EventServices::order)).toList();
	}

	private static String names(Dyad dyad) {
		List<String> names = new ArrayList<>();
		Partners.of(dyad).forEach(person -> names.add(Partners.nameOf(person)));
		return Label.firstOf(String.join(" and ", names), dyad.getName(), "a couple");
	}

	private static String readings(Dyad dyad) {
		DyadReading latest = dyad.getReadings().stream().max(Comparator.comparing(DyadReading::getSession,
				Comparator.comparingInt(SessionNumbers::of))).orElse(null);
		if (latest == null)
			return "";
		List<String> parts = new ArrayList<>();
		add(parts, "bitterness", latest.getBitterness());
		add(parts, "alienation", latest.getAlienation());
		add(parts, "safety", latest.getSafety());
		return parts.isEmpty() ? "" : String.join(" · ", parts) + (latest.getSession() == null ? "" : " (" + SessionNumbers.words(latest.getSession()) + ")")
				+ Label.invented(latest);
	}

	private static void add(List<String> parts, String name, Integer value) {
		if (value != null)
			parts.add(name + " " + value);
	}
}
