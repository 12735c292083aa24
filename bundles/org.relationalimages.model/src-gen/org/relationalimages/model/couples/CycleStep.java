// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/** One move in a cycle. Source: S1#45, S1#53. */
public interface CycleStep extends FormulatedElement {
	/** What the person does, feels or thinks. Source: S1#45. */
	String getText();
	void setText(String value);

	/** Whose move it is. Source: S1#45. */
	Person getPerson();
	void setPerson(Person value);

	/** The image that stirs behind it. Source: S1#46, workbench. */
	RelationalImage getImage();
	void setImage(RelationalImage value);

	/** The strategy it is an instance of. Source: S1#45, workbench. */
	StrategyOfSurvival getStrategy();
	void setStrategy(StrategyOfSurvival value);

	/** The moves it calls for; the last leads back to the first. Source: S1#45. */
	EList<CycleStep> getNext();

	/** What leads out of the round from here: an exception, a good experience, an action that was tried, an agreement. Source: S1#55, P50. */
	EList<ReasonForChange> getExits();
}
