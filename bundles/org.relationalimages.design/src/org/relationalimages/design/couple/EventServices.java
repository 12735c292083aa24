// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.couple;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.model.couples.ThreatResponse;
import org.relationalimages.model.couples.ThreatSource;

/** What happens between the two: what hurts, what repairs, what was never repaired, and how the bodies answer (S2#4, S2#6, S2#20). */
public class EventServices {

	/** The label of an event: its kind and who did it, and beneath it what happened. */
	@Reads({ "kind", "text", "name", "provenance", "actor.pseudonym", "actor.name" })
	public String eventLabel(RegulationEvent event) {
		String who = Partners.nameOf(event.getActor());
		String kind = event.getKind() == null ? "" : Label.words(event.getKind());
		String head = kind.isEmpty() ? who : Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + (who.isEmpty() ? "" : " · " + who);
		return (head.isEmpty() ? "" : head + ":\n") + Label.of(event, event.getText(), event.getName());
	}

	/** The tooltip of an event. */
	@Reads({ "severity", "gross", "implicit", "standing", "lookAgainDay", "confidence", "checkedWithClient", "checkedIn.number", "provenance",
			"numbersInvented", "note" })
	public String eventTip(RegulationEvent event) {
		return new Tip().add("how severe", event.getSeverity(), " of 10" + Label.invented(event)).addIf(event.isGross(), "a gross misattunement")
				.addIf(event.isImplicit(), "it went on faster than anybody could notice").add(event.getStanding())
				.add("look again on day", event.getLookAgainDay(), "").addCommon(event).text();
	}

	/** Whether it hurts: misattunement, dysregulation, attack, counterattack or distance. */
	@Reads("kind")
	public boolean isHurtful(RegulationEvent event) {
		return event.getKind() != null && switch (event.getKind()) {
		case MISATTUNEMENT, DYSREGULATION, ATTACK, COUNTERATTACK, DISTANCING -> true;
		default -> false;
		};
	}

	/** Whether it hurts and is noted as gross. */
	@Reads({ "kind", "gross" })
	public boolean isGrossEvent(RegulationEvent event) {
		return event.isGross() && isHurtful(event);
	}

	/** Whether it is an attempt at repair. */
	@Reads("kind")
	public boolean isRepairAttempt(RegulationEvent event) {
		return event.getKind() == RegulationKind.REPAIR_ATTEMPT;
	}

	/** Whether it soothes: a repair, relief of distress, being relaxed and alert with one another. */
	@Reads("kind")
	public boolean isRepairing(RegulationEvent event) {
		return event.getKind() == RegulationKind.REPAIR || event.getKind() == RegulationKind.DISTRESS_RELIEF
				|| event.getKind() == RegulationKind.RELAXED_ALERT;
	}

	/** What hurt and was never repaired, in the order in which it happened. */
	@Reads({ "events.order", "events.standing", "events.kind", "events.repairedBy" })
	public List<RegulationEvent> neverRepaired(Dyad dyad) {
		return DyadServices.inOrder(dyad).stream()
				.filter(event -> !DyadServices.isHopedFor(event) && isHurtful(event) && event.getRepairedBy() == null).toList();
	}

	/** The event itself, where its open end is. */
	@Reads({})
	public RegulationEvent itself(RegulationEvent event) {
		return event;
	}

	/** Whether an element is something that hurt and was never repaired. */
	public boolean isUnrepaired(EObject element) {
		return element instanceof RegulationEvent event && isHurtful(event) && event.getRepairedBy() == null;
	}

	/** Whether an element is an event. */
	@Reads({})
	public boolean isEvent(EObject element) {
		return element instanceof RegulationEvent;
	}

	/** Whether an element is another event than this one. */
	public boolean isAnotherEvent(EObject event, EObject other) {
		return isEvent(event) && isEvent(other) && event != other;
	}

	/** What usually comes after an event: a question, never a verdict. */
	public RegulationKind likelyNext(RegulationEvent event) {
		return event.getKind() == null ? RegulationKind.MISATTUNEMENT : switch (event.getKind()) {
		case DEPENDENCE_BEGINS -> RegulationKind.MISATTUNEMENT;
		case MISATTUNEMENT -> RegulationKind.DYSREGULATION;
		case DYSREGULATION -> RegulationKind.ATTACK;
		case ATTACK -> RegulationKind.COUNTERATTACK;
		case COUNTERATTACK -> RegulationKind.DISTANCING;
		case DISTANCING -> RegulationKind.REPAIR_ATTEMPT;
		case REPAIR_ATTEMPT -> RegulationKind.REPAIR;
		case REPAIR, DISTRESS_RELIEF, RELAXED_ALERT -> RegulationKind.RELAXED_ALERT;
		};
	}

	/** The events that come later than this one. */
	public List<RegulationEvent> laterEvents(RegulationEvent event) {
		return event.eContainer() instanceof Dyad dyad
				? dyad.getEvents().stream().filter(other -> other != event && order(other) > order(event)).toList()
				: List.of();
	}

	/** The order after that of an event. */
	public Integer orderNext(RegulationEvent event) {
		return order(event) + 1;
	}

	/** The order after the last event of the couple. */
	public Integer orderAtEndOf(RegulationEvent event) {
		return event.eContainer() instanceof Dyad dyad ? new DyadServices().orderAtEnd(dyad) : order(event) + 1;
	}

	/** The events that lead to this one. */
	public List<RegulationEvent> eventsBefore(RegulationEvent event) {
		return event.getFollowsFrom().stream().filter(before -> before != event).toList();
	}

	/** To which events one that led to this one leads when this one is gone. */
	public List<RegulationEvent> eventsBeyond(RegulationEvent event, RegulationEvent before) {
		return event.getLeadsTo().stream().filter(next -> next != event && next != before).toList();
	}

	/** The other partner than the one who did it or whose position it is; the first one when nobody did. */
	public Person partnerFacing(EObject element) {
		return Partners.other(Partners.coupleAround(element), element instanceof RegulationEvent event ? event.getActor()
				: element instanceof PartnerPosition position ? position.getPerson() : null);
	}

	/** Whether an element can cause a response to threat: an event or a position. */
	@Reads({})
	public boolean mayThreaten(EObject element) {
		return element instanceof ThreatSource;
	}

	/** The label of a response to threat: who, what, and what the body does. */
	@Reads({ "text", "name", "provenance", "bodyNote", "carriedBy.pseudonym", "carriedBy.name" })
	public String threatLabel(ThreatResponse threat) {
		List<String> who = threat.getCarriedBy().stream().map(Partners::nameOf).filter(name -> !name.isEmpty()).toList();
		return (who.isEmpty() ? "" : String.join(" and ", who) + ":\n") + Label.of(threat, threat.getText(), threat.getName())
				+ (Label.isBlank(threat.getBodyNote()) ? "" : "\nin the body: " + threat.getBodyNote().strip());
	}

	/** The tooltip of a response to threat. */
	@Reads({ "belowAwareness", "confidence", "checkedWithClient", "checkedIn.number", "provenance", "numbersInvented", "note" })
	public String threatTip(ThreatResponse threat) {
		return new Tip().addIf(threat.isBelowAwareness(), "below awareness").addCommon(threat).text();
	}

	/** Whether the response is below awareness. */
	@Reads("belowAwareness")
	public boolean isBelowAwareness(ThreatResponse threat) {
		return threat.isBelowAwareness();
	}

	static int order(RegulationEvent event) {
		return event.getOrder() == null ? 0 : event.getOrder();
	}
}
