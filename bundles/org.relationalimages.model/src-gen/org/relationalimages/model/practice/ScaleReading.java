// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import org.relationalimages.model.Quoted;
import org.relationalimages.model.cases.Party;

/** A place taken on a scale, as a range: low and high are the same for a single number. Source: S1#31, P31. */
public interface ScaleReading extends ExerciseForm, Quoted {
	/** The scale. Source: S1#31. */
	Scale getScale();
	void setScale(Scale value);

	/** Whom it is about: one person or the couple. Source: S1#31. */
	Party getAbout();
	void setAbout(Party value);

	/** The lower end of the place taken, in half points, within the scale. Source: S1#31, S1#47. */
	Double getLow();
	void setLow(Double value);

	/** The upper end of the place taken; not below the lower end. Source: S1#31, S1#47. */
	Double getHigh();
	void setHigh(Double value);

	/** What keeps it from being lower. Source: S1#31. */
	String getWhyNotLower();
	void setWhyNotLower(String value);

	/** How it changed over time. Source: S1#31. */
	String getChangedHow();
	void setChangedHow(String value);

	/** The first difference one point up. Source: S1#12, S1#31. */
	String getOnePointUp();
	void setOnePointUp(String value);
}
