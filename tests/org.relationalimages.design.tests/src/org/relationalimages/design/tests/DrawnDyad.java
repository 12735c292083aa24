// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.Commitment;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.DyadReading;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.PartnerPosition;
import org.relationalimages.model.couples.PsychSystem;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.model.couples.SafetyAgreement;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.ThreatResponse;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.StrategiesFactory;

/** The couple of the {@link DrawnCase}: what happens between Mei and Bo, the ring they go round, and what they hope for. */
final class DrawnDyad {

	private static final CouplesFactory COUPLES = CouplesFactory.eINSTANCE;

	final Dyad dyad = COUPLES.createDyad();
	final PartnerPosition meis;
	final RegulationEvent dependence = event(RegulationKind.DEPENDENCE_BEGINS, "They move in together", null);
	final RegulationEvent unheard;
	final RegulationEvent upset = event(RegulationKind.DYSREGULATION, "Both are upset", null);
	final RegulationEvent shouting;
	final RegulationEvent sorry;
	final RegulationEvent relief = event(RegulationKind.DISTRESS_RELIEF, "Comforts at once", null);
	final ThreatResponse freezing = COUPLES.createThreatResponse();
	final ThreatResponse leaving = COUPLES.createThreatResponse();
	final SafetyAgreement agreed = agreement("Nobody leaves the house in a quarrel", Standing.AGREED);
	final SafetyAgreement proposed = agreement("We say good night", Standing.PROPOSED);
	final InteractionCycle cycle = COUPLES.createInteractionCycle();
	final InteractionCycle hope = COUPLES.createInteractionCycle();
	final CycleStep space;
	final CycleStep asks;
	final CycleStep goes;
	final CycleStep shows;
	final ExceptionEntry cooking = PracticeFactory.eINSTANCE.createExceptionEntry();
	final ExceptionEntry walking = PracticeFactory.eINSTANCE.createExceptionEntry();
	final ActionItem sunday = PracticeFactory.eINSTANCE.createActionItem();
	final Enactment looking = StrategiesFactory.eINSTANCE.createEnactment();
	final ActionItem saturday = PracticeFactory.eINSTANCE.createActionItem();

	DrawnDyad(DrawnCase sample) {
		Person mei = sample.client;
		Person bo = sample.partner;
		meis = position(mei, PsychSystem.ONE_PERSON);
		unheard = event(RegulationKind.MISATTUNEMENT, "A cry goes unheard", bo);
		shouting = event(RegulationKind.ATTACK, "Shouts", mei);
		sorry = event(RegulationKind.REPAIR, "Says sorry", bo);
		space = step(cycle, "Wants space", bo);
		asks = step(cycle, "Asks again and again", mei);
		goes = step(cycle, "Goes away", bo);
		shows = step(hope, "Shows what hurts", mei);
		dyad.setName("Mei and Bo");
		dyad.getPartners().add(mei);
		dyad.getPartners().add(bo);
		dyad.setRelationship(sample.couple);
		meis.getGroundedIn().add(sample.leave);
		meis.setCommitment(Commitment.ONE_FOOT_OUT);
		fillEvents(mei);
		leaving.setText("Looks for the door");
		leaving.getCarriedBy().add(bo);
		leaving.getCausedBy().add(meis);
		dyad.getThreats().add(leaving);
		fillCycles(sample);
		DyadReading reading = COUPLES.createDyadReading();
		reading.setSession(sample.second);
		reading.setBitterness(7);
		reading.setSafety(2);
		dyad.getReadings().add(reading);
		sample.file.getDyads().add(dyad);
	}

	private void fillEvents(Person mei) {
		unheard.setGross(true);
		relief.setStanding(Standing.HOPED_FOR);
		shouting.setRepairedBy(sorry);
		int order = 0;
		for (RegulationEvent event : new RegulationEvent[] { dependence, unheard, upset, shouting, sorry, relief }) {
			event.setOrder(order++);
			dyad.getEvents().add(event);
		}
		dependence.getLeadsTo().add(unheard);
		unheard.getLeadsTo().add(upset);
		upset.getLeadsTo().add(shouting);
		freezing.setText("Freezes");
		freezing.setBodyNote("a tight chest");
		freezing.getCarriedBy().add(mei);
		freezing.getCausedBy().add(unheard);
		dyad.getThreats().add(freezing);
	}

	private void fillCycles(DrawnCase sample) {
		cycle.setName("Push and pull");
		cycle.setKind(CycleKind.PUSH_PULL);
		hope.setName("Near again");
		hope.setKind(CycleKind.SECURE);
		hope.setStanding(Standing.HOPED_FOR);
		dyad.getCycles().add(cycle);
		dyad.getCycles().add(hope);
		space.getNext().add(asks);
		asks.getNext().add(goes);
		goes.getNext().add(space);
		asks.setImage(sample.leave);
		asks.setStrategy(sample.clinging);
		cooking.setName("Cooking together");
		sample.file.getForms().add(cooking);
		looking.setText("Looks up");
		sample.file.getEnactments().add(looking);
		saturday.setText("On Saturdays we cook");
		saturday.getGrowsFrom().add(cooking);
		sample.file.getForms().add(saturday);
		walking.setName("A walk");
		sample.file.getForms().add(walking);
		sunday.setText("A walk on Sundays");
		sunday.getGrowsFrom().add(walking);
		sample.file.getForms().add(sunday);
		space.setImage(sample.reach);
		space.getExits().add(walking);
		goes.setStrategy(sample.quiet);
		goes.getExits().add(cooking);
		asks.getExits().add(looking);
	}

	private PartnerPosition position(Person person, PsychSystem system) {
		PartnerPosition position = COUPLES.createPartnerPosition();
		position.setPerson(person);
		position.setSystem(system);
		dyad.getPositions().add(position);
		return position;
	}

	private static RegulationEvent event(RegulationKind kind, String text, Person actor) {
		RegulationEvent event = COUPLES.createRegulationEvent();
		event.setKind(kind);
		event.setText(text);
		event.setActor(actor);
		return event;
	}

	private SafetyAgreement agreement(String text, Standing standing) {
		SafetyAgreement agreement = COUPLES.createSafetyAgreement();
		agreement.setText(text);
		agreement.setStanding(standing);
		dyad.getAgreements().add(agreement);
		return agreement;
	}

	private static CycleStep step(InteractionCycle cycle, String text, Person person) {
		CycleStep step = COUPLES.createCycleStep();
		step.setText(text);
		step.setPerson(person);
		cycle.getSteps().add(step);
		return step;
	}
}
