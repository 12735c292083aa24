// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.cases.Person;

/** Something that happened between the two and raised or relieved distress. Source: S2#3, S2#4, S2#6, S2#9, S2#20. */
public interface RegulationEvent extends FormulatedElement, StandingElement, ThreatSource {
	/** Its place in the sequence, from 0. Source: S2#6. */
	Integer getOrder();
	void setOrder(Integer value);

	/** What happened. Source: S2#7, workbench. */
	String getText();
	void setText(String value);

	/** What kind of event it was. Source: S2#4, S2#6. */
	RegulationKind getKind();
	void setKind(RegulationKind value);

	/** How severe it was, 0 to 10. Source: S2#6. */
	Integer getSeverity();
	void setSeverity(Integer value);

	/** True when it went on faster than conscious awareness. Source: S2#8. */
	boolean isImplicit();
	void setImplicit(boolean value);

	/** True for a gross misattunement. Source: S2#6. */
	boolean isGross();
	void setGross(boolean value);

	/** Who did it; in distress people don't know what they are doing or why. Source: S2#7. */
	Person getActor();
	void setActor(Person value);

	/** The event that repaired it; empty means unrepaired. Source: S2#4. */
	RegulationEvent getRepairedBy();
	void setRepairedBy(RegulationEvent value);

	/** The events that it repaired. Source: S2#4. */
	EList<RegulationEvent> getRepairs();

	/** What it led to. Source: S2#6. */
	EList<RegulationEvent> getLeadsTo();

	/** What it followed from. Source: S2#6. */
	EList<RegulationEvent> getFollowsFrom();
}
