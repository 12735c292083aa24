// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.Identified;

/** One checking rule switched off on purpose, with the reason. Source: workbench. */
public interface RuleMute extends Identified {
	/** The rule, for example R14. Source: workbench. */
	String getRuleId();
	void setRuleId(String value);

	/** Why it does not apply here. Source: workbench. */
	String getReason();
	void setReason(String value);

	/** True when the rule is silent in the whole case, false when it is for the elements named only. Source: workbench. */
	boolean isWholeCase();
	void setWholeCase(boolean value);

	/** The elements it is switched off for, where it is not for the whole case. Source: workbench. */
	EList<Identified> getElements();
}
