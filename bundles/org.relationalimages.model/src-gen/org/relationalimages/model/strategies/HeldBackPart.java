// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.HeldElement;

/** An important part of experience that is kept out of connection. Source: S0#10, S0#11. */
public interface HeldBackPart extends InnerElement, HeldElement {
	/** What is kept out. Source: S0#10, S0#11. */
	String getText();
	void setText(String value);

	/** What kind of experience it is. Source: S0#10, workbench. */
	HeldBackKind getKind();
	void setKind(HeldBackKind value);

	/** The strategies that keep it out. Source: S0#10, S0#13. */
	EList<StrategyOfSurvival> getHeldBackBy();
}
