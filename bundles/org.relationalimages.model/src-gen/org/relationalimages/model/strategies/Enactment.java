// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.sessions.Session;

/** An old image being played out, in the therapy or elsewhere. Source: S0#20. */
public interface Enactment extends InnerElement, HeldElement, ReasonForChange {
	/** What happened. Source: S0#20. */
	String getText();
	void setText(String value);

	/** Where it was played out. Source: S0#20. */
	Arena getArena();
	void setArena(Arena value);

	/** True when it was played out symbolically. Source: S0#20. */
	boolean isSymbolic();
	void setSymbolic(boolean value);

	/** True when it was displaced to somebody else. Source: S0#20. */
	boolean isDisplaced();
	void setDisplaced(boolean value);

	/** True when it was played out in a distorted form. Source: S0#20. */
	boolean isDistorted();
	void setDistorted(boolean value);

	/** True when symbolic, displaced and distorted were considered and none applies. Source: S0#20, workbench. */
	boolean isFormsConsidered();
	void setFormsConsidered(boolean value);

	/** How the therapist answered. Source: S0#19, S0#20. */
	String getTherapistResponse();
	void setTherapistResponse(String value);

	/** The images that are played out. Source: S0#20. */
	EList<RelationalImage> getImages();

	/** The strategies seen in it. Source: S0#20. */
	EList<StrategyOfSurvival> getStrategies();

	/** The session it happened in or was told in. Source: S0#14. */
	Session getSession();
	void setSession(Session value);

	/** With whom it was played out. Source: S0#20. */
	Person getWithPerson();
	void setWithPerson(Person value);
}
