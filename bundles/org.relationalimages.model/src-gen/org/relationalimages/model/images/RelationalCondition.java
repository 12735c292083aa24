// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/** A conditional pattern: when this happens, the other will do that. Source: S0#31, S0#37. */
public interface RelationalCondition extends InnerElement {
	/** What sets it off, such as "I reveal my feelings", "he needs space" or "no prompt reply". Source: S0#37, S1#45, S1#58. */
	String getTrigger();
	void setTrigger(String value);

	/** What kind of trigger it is. Source: S0#37. */
	TriggerKind getTriggerKind();
	void setTriggerKind(TriggerKind value);

	/** How likely the person takes the response to be, 0 to 100 %. Source: S0#31, workbench. */
	Integer getLikelihood();
	void setLikelihood(Integer value);

	/** What the other is then expected to do. Source: S0#18, S0#29, S0#37. */
	EList<ExpectedResponse> getExpected();

	/** The strategies this expectation leads to. Source: S1#1, S0#31. */
	EList<StrategyOfSurvival> getGuides();
}
