// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.cases.Person;

/** A problem with a name of its own, outside the person: the person is not the problem. Source: S1#65, S1#68. */
public interface ExternalProblem extends FormulatedElement {
	/** What the problem does to the people. Source: S1#65. */
	String getEffects();
	void setEffects(String value);

	/** The people it troubles. Source: S1#65. */
	EList<Person> getAffects();
}
