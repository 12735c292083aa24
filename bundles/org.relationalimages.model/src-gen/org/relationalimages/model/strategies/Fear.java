// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.RelationalImage;

/** The fear of what others will do in answer to the yearning. Source: S0#9, S0#18. */
public interface Fear extends InnerElement, HeldElement {
	/** What is feared. Source: S0#9. */
	String getText();
	void setText(String value);

	/** How strong it is, 0 to 10. Source: S0#9, workbench. */
	Integer getIntensity();
	void setIntensity(Integer value);

	/** The neglects, humiliations and violations it feeds from. Source: S0#9. */
	EList<Experience> getFeedsFrom();

	/** The images that hold the fear. Source: S0#18. */
	EList<RelationalImage> getImages();
}
