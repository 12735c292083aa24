// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ClinicalElement;

/** The bond between two people. Source: S0#1, S0#26, S2#10. */
public interface Relationship extends ClinicalElement, YearnedFor {
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

	/** How mutual the relationship is, 0 (not at all) to 10 (fully). Source: S0#26, S0#28. */
	Integer getMutuality();
	void setMutuality(Integer value);

	/** True for a primary attachment relationship, where other rules hold. Source: S2#10. */
	boolean isPrimaryAttachment();
	void setPrimaryAttachment(boolean value);

	/** True when the yearning for this relationship was asked for and none was found. Source: S0#23, house. */
	boolean isNoYearningFound();
	void setNoYearningFound(boolean value);

	/** The two people, first A, then B. Source: P40. */
	EList<Person> getEnds();
}
