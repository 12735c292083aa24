// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.strategies.Yearning;

/** What a yearning goes out to: a person, or the relationship itself. Source: S0#8, S0#23. */
public interface YearnedFor extends ClinicalElement {
	/** The yearnings that go out to it. Source: S0#8, S0#23. */
	EList<Yearning> getYearnings();
}
