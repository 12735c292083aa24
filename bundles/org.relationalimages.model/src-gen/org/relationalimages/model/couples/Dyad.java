// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;

/** Two partners looked at as one unit with a shared safety system. Source: S2#1. */
public interface Dyad extends FormulatedElement, Party {
	/** True when the time of courtship, in which both audition, is over. Source: S2#17. */
	boolean isCourtshipOver();
	void setCourtshipOver(boolean value);

	/** For how many months they have been under stress. Source: S2#2. */
	Integer getStressMonths();
	void setStressMonths(Integer value);

	/** The two partners, two different people. Source: S2#1. */
	EList<Person> getPartners();

	/** Their relationship. Source: S2#10. */
	Relationship getRelationship();
	void setRelationship(Relationship value);

	/** How they met and why they fell in love. Source: S2#2. */
	OriginStory getOriginStory();
	void setOriginStory(OriginStory value);

	/** Where each partner stands. Source: S2#11, S2#12. */
	EList<PartnerPosition> getPositions();

	/** What happened between them, in order. Source: S2#3, S2#4, S2#6. */
	EList<RegulationEvent> getEvents();

	/** The cycles they are caught in or have built. Source: S1#45, S1#53. */
	EList<InteractionCycle> getCycles();

	/** What they promised each other for safety. Source: S2#1, P21. */
	EList<SafetyAgreement> getAgreements();

	/** The threat responses that developed. Source: S2#6. */
	EList<ThreatResponse> getThreats();

	/** How bitter, how far apart and how safe the two were, each with its session. Source: S2#1, S2#4. */
	EList<DyadReading> getReadings();
}
