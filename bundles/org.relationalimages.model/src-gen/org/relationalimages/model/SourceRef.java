// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

/** A text, recording or book that is referred to. Source: S0#42. */
public interface SourceRef extends Identified {
	/** Its title. Source: S0#42. */
	String getTitle();
	void setTitle(String value);

	/** Its authors as usually cited, for example "Miller & Stiver". Source: S0#42. */
	String getAuthors();
	void setAuthors(String value);

	/** The year it appeared, 1850 to 2100. Source: S0#42. */
	Integer getYear();
	void setYear(Integer value);

	/** The file name or web address where it is found; it is never opened by itself. Source: workbench. */
	String getLocation();
	void setLocation(String value);

	/** The place inside it: page, paragraph, minute. Source: workbench. */
	String getLocator();
	void setLocator(String value);
}
