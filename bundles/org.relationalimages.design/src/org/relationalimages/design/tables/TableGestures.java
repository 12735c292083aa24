// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.labels.Label;

/** What is asked of texts that are typed into cells. */
public class TableGestures {

	/** Whether something was typed; blanks alone create nothing. */
	public boolean isWrittenText(EObject element, String typed) {
		return !Label.isBlank(typed);
	}
}
