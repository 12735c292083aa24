// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.ClinicalElement;

/** A scale on which people place themselves, from the most severe to the fully realised miracle. Source: S1#31, P31. */
public interface Scale extends ClinicalElement {
	/** Its lower end; 1 in the source, 0 in much of the public literature. Source: S1#31, P30. */
	Integer getMin();
	void setMin(Integer value);

	/** Its upper end; above the lower end. Source: S1#31. */
	Integer getMax();
	void setMax(Integer value);

	/** What the lower end means, for example "most severe". Source: S1#31. */
	String getAnchorLow();
	void setAnchorLow(String value);

	/** What the upper end means, for example "the miracle has fully come true". Source: S1#31. */
	String getAnchorHigh();
	void setAnchorHigh(String value);

	/** The point that would be good enough. Source: P31. */
	Double getGoodEnough();
	void setGoodEnough(Double value);

	/** The places taken on it over time. Source: S1#31. */
	EList<ScaleReading> getReadings();
}
