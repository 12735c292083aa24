// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.Holders;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.Person;

/** What is asked when something is typed into a cell or a line is added. */
public class TableGestures {

	/** Whether something was typed; blanks alone create nothing. */
	public boolean isWrittenText(EObject element, String typed) {
		return !Label.isBlank(typed);
	}

	/** Whose a new line or entry is: that of the element it is made for, else the only client's; null when it has to be asked for. */
	public Person ownerOfNew(Identified element) {
		return Holders.near(element);
	}
}
