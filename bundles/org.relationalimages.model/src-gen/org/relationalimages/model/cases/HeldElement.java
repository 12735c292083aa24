// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.relationalimages.model.ClinicalElement;

/** What belongs to one person's inner world: whose image, yearning or strategy it is. Meanings and conditions belong to the holder of their image. Source: S0#1, S0#32, workbench. */
public interface HeldElement extends ClinicalElement {
	/** Whose it is; empty only as long as nobody has noted it. Source: S0#1, S0#32. */
	Person getHolder();
	void setHolder(Person value);
}
