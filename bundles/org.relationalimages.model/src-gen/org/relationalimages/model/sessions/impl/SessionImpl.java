// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.relationalimages.model.cases.Person;

import org.relationalimages.model.impl.NamedElementImpl;

import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.Intervention;
import org.relationalimages.model.sessions.Modality;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.sessions.SessionsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.sessions.impl.SessionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.impl.SessionImpl#getDayOffset <em>Day Offset</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.impl.SessionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.impl.SessionImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.impl.SessionImpl#getModality <em>Modality</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.impl.SessionImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.impl.SessionImpl#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.impl.SessionImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.impl.SessionImpl#getInterventions <em>Interventions</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.impl.SessionImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SessionImpl extends NamedElementImpl implements Session {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NUMBER_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected Integer number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDayOffset() <em>Day Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDayOffset()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DAY_OFFSET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDayOffset() <em>Day Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDayOffset()
	 * @generated
	 * @ordered
	 */
	protected Integer dayOffset = DAY_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected String date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer minutes = MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getModality() <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModality()
	 * @generated
	 * @ordered
	 */
	protected static final Modality MODALITY_EDEFAULT = Modality.INDIVIDUAL;

	/**
	 * The cached value of the '{@link #getModality() <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModality()
	 * @generated
	 * @ordered
	 */
	protected Modality modality = MODALITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> participants;

	/**
	 * The cached value of the '{@link #getAgenda() <em>Agenda</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgenda()
	 * @generated
	 * @ordered
	 */
	protected EList<AgendaItem> agenda;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<ConnectionEvent> events;

	/**
	 * The cached value of the '{@link #getInterventions() <em>Interventions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterventions()
	 * @generated
	 * @ordered
	 */
	protected EList<Intervention> interventions;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<SessionNote> notes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionsPackage.Literals.SESSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(Integer newNumber) {
		Integer oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDayOffset() {
		return dayOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDayOffset(Integer newDayOffset) {
		Integer oldDayOffset = dayOffset;
		dayOffset = newDayOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION__DAY_OFFSET, oldDayOffset, dayOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(String newDate) {
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(Integer newMinutes) {
		Integer oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Modality getModality() {
		return modality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModality(Modality newModality) {
		Modality oldModality = modality;
		modality = newModality == null ? MODALITY_EDEFAULT : newModality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION__MODALITY, oldModality, modality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getParticipants() {
		if (participants == null) {
			participants = new EObjectEList<Person>(Person.class, this, SessionsPackage.SESSION__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgendaItem> getAgenda() {
		if (agenda == null) {
			agenda = new EObjectContainmentEList<AgendaItem>(AgendaItem.class, this, SessionsPackage.SESSION__AGENDA);
		}
		return agenda;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConnectionEvent> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<ConnectionEvent>(ConnectionEvent.class, this, SessionsPackage.SESSION__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Intervention> getInterventions() {
		if (interventions == null) {
			interventions = new EObjectContainmentEList<Intervention>(Intervention.class, this, SessionsPackage.SESSION__INTERVENTIONS);
		}
		return interventions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SessionNote> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<SessionNote>(SessionNote.class, this, SessionsPackage.SESSION__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SessionsPackage.SESSION__AGENDA:
				return ((InternalEList<?>)getAgenda()).basicRemove(otherEnd, msgs);
			case SessionsPackage.SESSION__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case SessionsPackage.SESSION__INTERVENTIONS:
				return ((InternalEList<?>)getInterventions()).basicRemove(otherEnd, msgs);
			case SessionsPackage.SESSION__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionsPackage.SESSION__NUMBER:
				return getNumber();
			case SessionsPackage.SESSION__DAY_OFFSET:
				return getDayOffset();
			case SessionsPackage.SESSION__DATE:
				return getDate();
			case SessionsPackage.SESSION__MINUTES:
				return getMinutes();
			case SessionsPackage.SESSION__MODALITY:
				return getModality();
			case SessionsPackage.SESSION__PARTICIPANTS:
				return getParticipants();
			case SessionsPackage.SESSION__AGENDA:
				return getAgenda();
			case SessionsPackage.SESSION__EVENTS:
				return getEvents();
			case SessionsPackage.SESSION__INTERVENTIONS:
				return getInterventions();
			case SessionsPackage.SESSION__NOTES:
				return getNotes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SessionsPackage.SESSION__NUMBER:
				setNumber((Integer)newValue);
				return;
			case SessionsPackage.SESSION__DAY_OFFSET:
				setDayOffset((Integer)newValue);
				return;
			case SessionsPackage.SESSION__DATE:
				setDate((String)newValue);
				return;
			case SessionsPackage.SESSION__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case SessionsPackage.SESSION__MODALITY:
				setModality((Modality)newValue);
				return;
			case SessionsPackage.SESSION__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Person>)newValue);
				return;
			case SessionsPackage.SESSION__AGENDA:
				getAgenda().clear();
				getAgenda().addAll((Collection<? extends AgendaItem>)newValue);
				return;
			case SessionsPackage.SESSION__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends ConnectionEvent>)newValue);
				return;
			case SessionsPackage.SESSION__INTERVENTIONS:
				getInterventions().clear();
				getInterventions().addAll((Collection<? extends Intervention>)newValue);
				return;
			case SessionsPackage.SESSION__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends SessionNote>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SessionsPackage.SESSION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case SessionsPackage.SESSION__DAY_OFFSET:
				setDayOffset(DAY_OFFSET_EDEFAULT);
				return;
			case SessionsPackage.SESSION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case SessionsPackage.SESSION__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case SessionsPackage.SESSION__MODALITY:
				setModality(MODALITY_EDEFAULT);
				return;
			case SessionsPackage.SESSION__PARTICIPANTS:
				getParticipants().clear();
				return;
			case SessionsPackage.SESSION__AGENDA:
				getAgenda().clear();
				return;
			case SessionsPackage.SESSION__EVENTS:
				getEvents().clear();
				return;
			case SessionsPackage.SESSION__INTERVENTIONS:
				getInterventions().clear();
				return;
			case SessionsPackage.SESSION__NOTES:
				getNotes().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SessionsPackage.SESSION__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case SessionsPackage.SESSION__DAY_OFFSET:
				return DAY_OFFSET_EDEFAULT == null ? dayOffset != null : !DAY_OFFSET_EDEFAULT.equals(dayOffset);
			case SessionsPackage.SESSION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case SessionsPackage.SESSION__MINUTES:
				return MINUTES_EDEFAULT == null ? minutes != null : !MINUTES_EDEFAULT.equals(minutes);
			case SessionsPackage.SESSION__MODALITY:
				return modality != MODALITY_EDEFAULT;
			case SessionsPackage.SESSION__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case SessionsPackage.SESSION__AGENDA:
				return agenda != null && !agenda.isEmpty();
			case SessionsPackage.SESSION__EVENTS:
				return events != null && !events.isEmpty();
			case SessionsPackage.SESSION__INTERVENTIONS:
				return interventions != null && !interventions.isEmpty();
			case SessionsPackage.SESSION__NOTES:
				return notes != null && !notes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (number: ");
		result.append(number);
		result.append(", dayOffset: ");
		result.append(dayOffset);
		result.append(", date: ");
		result.append(date);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", modality: ");
		result.append(modality);
		result.append(')');
		return result.toString();
	}

} //SessionImpl
