// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Relationship;

/** What happened in a relationship. Images grow from it. Source: S0#1, S0#9, S0#32. */
public interface Experience extends InnerElement, HeldElement, ReasonForChange {
	/** What happened, in plain words. Source: S0#32. */
	String getText();
	void setText(String value);

	/** What kind of experience it was. Source: S0#3, S0#9, S2#6. */
	ExperienceKind getKind();
	void setKind(ExperienceKind value);

	/** Whether it broke the connection. Source: S0#5, P5. */
	Disconnection getDisconnection();
	void setDisconnection(Disconnection value);

	/** True when the disconnection was profound. Source: S0#5. */
	boolean isProfound();
	void setProfound(boolean value);

	/** True when it happened again and again. Source: S0#3, S0#8. */
	boolean isRepeated();
	void setRepeated(boolean value);

	/** True when the connection was found again afterwards. Source: P5, S2#4. */
	boolean isRepaired();
	void setRepaired(boolean value);

	/** Age when it began, in years, 0 to 120. Source: workbench. */
	Double getAgeFrom();
	void setAgeFrom(Double value);

	/** Age when it ended, in years, 0 to 120; not below the age at the beginning. Source: workbench. */
	Double getAgeTo();
	void setAgeTo(Double value);

	/** The relationship it happened in. Source: S0#1. */
	Relationship getRelationship();
	void setRelationship(Relationship value);

	/** The time of life it belongs to. Source: S0#17. */
	LifeLayer getLayer();
	void setLayer(LifeLayer value);
}
