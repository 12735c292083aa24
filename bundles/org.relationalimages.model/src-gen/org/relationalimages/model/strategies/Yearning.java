// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.YearnedFor;
import org.relationalimages.model.images.RelationalImage;

/** A longing for connection, even with the very people who hurt. Source: S0#8, S0#23. */
public interface Yearning extends InnerElement, HeldElement {
	/** What is longed for. Source: S0#8. */
	String getText();
	void setText(String value);

	/** How strong it is, 0 to 10. Source: S0#8, workbench. */
	Integer getIntensity();
	void setIntensity(Integer value);

	/** True when the longing was acknowledged and respected. Source: S0#23, S0#27. */
	boolean isAcknowledged();
	void setAcknowledged(boolean value);

	/** The people or relationships it goes out to. Source: S0#8, S0#23. */
	EList<YearnedFor> getToward();

	/** The paradoxes it is one side of. Source: S0#8. */
	EList<Paradox> getParadoxes();

	/** The images that answer it: what the person expects where this is longed for. Source: S0#18. */
	EList<RelationalImage> getMeets();
}
