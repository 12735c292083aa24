// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.relationalimages.model.Identified;

/** What was agreed about this record and how it was made unrecognisable. Source: P90. */
public interface PrivacyInfo extends Identified {
	/** Whether the people concerned agreed. Source: P90. */
	ConsentStatus getConsent();
	void setConsent(ConsentStatus value);

	/** What the agreement covers: own notes, supervision, teaching. Source: P90. */
	String getConsentScope();
	void setConsentScope(String value);

	/** How the case was made unrecognisable. Source: P90. */
	DeidMethod getDeidMethod();
	void setDeidMethod(DeidMethod value);

	/** How and with which decisions the copy was made unrecognisable. Source: P90, workbench. */
	String getDeidNote();
	void setDeidNote(String value);

	/** True when nobody can be recognised any more; teaching cases need it. Source: P90. */
	boolean isDeidentified();
	void setDeidentified(boolean value);

	/** The date until which the record is kept, year-month-day. Source: P90, workbench. */
	String getRetainUntil();
	void setRetainUntil(String value);
}
