// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.NamedElement;
import org.relationalimages.model.Sourced;
import org.relationalimages.model.cases.Person;

/** One meeting. Source: S0#14. */
public interface Session extends NamedElement, Sourced {
	/** Its number, from 1; no two sessions share one. Source: workbench. */
	Integer getNumber();
	void setNumber(Integer value);

	/** Days since the work began, from 0; preferred to a date. Source: P90, workbench. */
	Integer getDayOffset();
	void setDayOffset(Integer value);

	/** The date, year-month-day, where it is really needed. Source: P90. */
	String getDate();
	void setDate(String value);

	/** How long it lasted, in minutes, 1 to 600. Source: workbench. */
	Integer getMinutes();
	void setMinutes(Integer value);

	/** Who sat together. Source: workbench. */
	Modality getModality();
	void setModality(Modality value);

	/** The people who took part. Source: S0#14. */
	EList<Person> getParticipants();

	/** What was planned and what was taken up. Source: S2#11, S2#12. */
	EList<AgendaItem> getAgenda();

	/** Moments of connection and disconnection, in order. Source: S0#14. */
	EList<ConnectionEvent> getEvents();

	/** What the therapist said or did. Source: S0#19. */
	EList<Intervention> getInterventions();

	/** The written notes. Source: workbench. */
	EList<SessionNote> getNotes();
}
