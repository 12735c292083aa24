// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.NamedElement;

import org.relationalimages.model.cases.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One meeting. Source: S0#14.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.sessions.Session#getNumber <em>Number</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.Session#getDayOffset <em>Day Offset</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.Session#getDate <em>Date</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.Session#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.Session#getModality <em>Modality</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.Session#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.Session#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.Session#getEvents <em>Events</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.Session#getInterventions <em>Interventions</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.Session#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.sessions.SessionsPackage#getSession()
 * @model
 * @generated
 */
public interface Session extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number, from 1; no two sessions share one. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Integer)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getSession_Number()
	 * @model default="1" dataType="org.relationalimages.model.Ordinal" required="true"
	 * @generated
	 */
	Integer getNumber();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.Session#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Integer value);

	/**
	 * Returns the value of the '<em><b>Day Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days since the work began, from 0; preferred to a date. Source: P90, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day Offset</em>' attribute.
	 * @see #setDayOffset(Integer)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getSession_DayOffset()
	 * @model dataType="org.relationalimages.model.DayOffset"
	 * @generated
	 */
	Integer getDayOffset();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.Session#getDayOffset <em>Day Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day Offset</em>' attribute.
	 * @see #getDayOffset()
	 * @generated
	 */
	void setDayOffset(Integer value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date, year-month-day, where it is really needed. Source: P90.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getSession_Date()
	 * @model dataType="org.relationalimages.model.CalendarDate"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.Session#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it lasted, in minutes, 1 to 600. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getSession_Minutes()
	 * @model dataType="org.relationalimages.model.Minutes"
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.Session#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Modality</b></em>' attribute.
	 * The default value is <code>"INDIVIDUAL"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.sessions.Modality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sat together. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modality</em>' attribute.
	 * @see org.relationalimages.model.sessions.Modality
	 * @see #setModality(Modality)
	 * @see org.relationalimages.model.sessions.SessionsPackage#getSession_Modality()
	 * @model default="INDIVIDUAL" required="true"
	 * @generated
	 */
	Modality getModality();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.sessions.Session#getModality <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modality</em>' attribute.
	 * @see org.relationalimages.model.sessions.Modality
	 * @see #getModality()
	 * @generated
	 */
	void setModality(Modality value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who took part. Source: S0#14.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' reference list.
	 * @see org.relationalimages.model.sessions.SessionsPackage#getSession_Participants()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Person> getParticipants();

	/**
	 * Returns the value of the '<em><b>Agenda</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.sessions.AgendaItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was planned and what was taken up. Source: S2#11, S2#12.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agenda</em>' containment reference list.
	 * @see org.relationalimages.model.sessions.SessionsPackage#getSession_Agenda()
	 * @model containment="true"
	 * @generated
	 */
	EList<AgendaItem> getAgenda();

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.sessions.ConnectionEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moments of connection and disconnection, in order. Source: S0#14.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.relationalimages.model.sessions.SessionsPackage#getSession_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConnectionEvent> getEvents();

	/**
	 * Returns the value of the '<em><b>Interventions</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.sessions.Intervention}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the therapist said or did. Source: S0#19.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interventions</em>' containment reference list.
	 * @see org.relationalimages.model.sessions.SessionsPackage#getSession_Interventions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Intervention> getInterventions();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.sessions.SessionNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The written notes. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.relationalimages.model.sessions.SessionsPackage#getSession_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<SessionNote> getNotes();

} // Session
