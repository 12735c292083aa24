// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.images.RelationalImage;

/** The central relational paradox: yearning for connection while keeping important parts of oneself out of it. Source: S0#7, S0#8, S0#10, S1#67. */
public interface Paradox extends InnerElement, HeldElement {
	/** The paradox in a few sentences. Source: S0#7. */
	String getSummary();
	void setSummary(String value);

	/** How others' judgement adds shame and bewilderment. Source: S0#25. */
	String getShameNote();
	void setShameNote(String value);

	/** How the yearning was met with empathy. Source: S0#15, S0#27. */
	String getEmpathyWithYearning();
	void setEmpathyWithYearning(String value);

	/** How the ways of staying out were met with empathy. Source: S0#15, S0#24. */
	String getEmpathyWithStrategy();
	void setEmpathyWithStrategy(String value);

	/** The yearnings, one side of the paradox. Source: S0#8, S0#15. */
	EList<Yearning> getYearnings();

	/** The fears in between. Source: S0#9. */
	EList<Fear> getFears();

	/** The ways of staying out, the other side. Source: S0#13, S0#15. */
	EList<StrategyOfSurvival> getStrategies();

	/** The images that join both sides. Source: S0#16, S0#18. */
	EList<RelationalImage> getImages();
}
