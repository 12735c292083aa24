// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.FormulatedElement;

/** The bond between two people. Source: S0#1, S0#26, S2#10. */
public interface Relationship extends FormulatedElement, YearnedFor {
	/** What ties the two together. Source: P40. */
	RelationshipKind getKind();
	void setKind(RelationshipKind value);

	/** How it feels between them. Source: P40. */
	EmotionalQuality getQuality();
	void setQuality(EmotionalQuality value);

	/** A quality of the user's own; when set it is shown instead of the usual one. Source: P79. */
	CustomQuality getCustomQuality();
	void setCustomQuality(CustomQuality value);

	/** Which way the quality points. Source: P40. */
	Direction getDirection();
	void setDirection(Direction value);

	/** True for a primary attachment relationship, where other rules hold. Source: S2#10. */
	boolean isPrimaryAttachment();
	void setPrimaryAttachment(boolean value);

	/** True when the yearning for this relationship was asked for and none was found. Source: S0#23, workbench. */
	boolean isNoYearningFound();
	void setNoYearningFound(boolean value);

	/** The two people, first A, then B. Source: P40. */
	EList<Person> getEnds();

	/** How mutual and how safe it was, each with its session. Source: S0#11, S0#26. */
	EList<RelationshipReading> getReadings();

	/** What puts somebody in danger in this relationship now, and what is planned for safety. Source: S0#11, S2#1, workbench. */
	EList<SafetyConcern> getSafetyConcerns();
}
