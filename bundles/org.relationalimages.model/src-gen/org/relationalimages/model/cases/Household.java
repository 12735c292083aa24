// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ClinicalElement;

/** People who live together. Source: P40. */
public interface Household extends ClinicalElement {
	/** Who lives there. Source: P40. */
	EList<Person> getMembers();
}
