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
import org.relationalimages.model.Provenance;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.Sourced;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.impl.NamedElementImpl;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.Intervention;
import org.relationalimages.model.sessions.Modality;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.model.sessions.SessionsPackage;

public class SessionImpl extends NamedElementImpl implements Session {
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.NOT_RECORDED;
	protected Provenance provenance = PROVENANCE_EDEFAULT;
	protected EList<SourceRef> sources;
	protected static final boolean NUMBERS_INVENTED_EDEFAULT = false;
	protected boolean numbersInvented = NUMBERS_INVENTED_EDEFAULT;
	protected static final Integer NUMBER_EDEFAULT = Integer.valueOf(1);
	protected Integer number = NUMBER_EDEFAULT;
	protected static final Integer DAY_OFFSET_EDEFAULT = null;
	protected Integer dayOffset = DAY_OFFSET_EDEFAULT;
	protected static final String DATE_EDEFAULT = null;
	protected String date = DATE_EDEFAULT;
	protected static final Integer MINUTES_EDEFAULT = null;
	protected Integer minutes = MINUTES_EDEFAULT;
	protected static final Modality MODALITY_EDEFAULT = Modality.INDIVIDUAL;
	protected Modality modality = MODALITY_EDEFAULT;
	protected EList<Person> participants;
	protected EList<AgendaItem> agenda;
	protected EList<ConnectionEvent> events;
	protected EList<Intervention> interventions;
	protected EList<SessionNote> notes;

	protected SessionImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return SessionsPackage.Literals.SESSION;
	}

	@Override
	public Provenance getProvenance() {
		return provenance;
	}

	@Override
	public void setProvenance(Provenance newProvenance) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance == null ? PROVENANCE_EDEFAULT : newProvenance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION__PROVENANCE, oldProvenance, provenance));
	}

	@Override
	public EList<SourceRef> getSources() {
		if (sources == null) {
			sources = new EObjectEList<SourceRef>(SourceRef.class, this, SessionsPackage.SESSION__SOURCES);
		}
		return sources;
	}

	@Override
	public boolean isNumbersInvented() {
		return numbersInvented;
	}

	@Override
	public void setNumbersInvented(boolean newNumbersInvented) {
		boolean oldNumbersInvented = numbersInvented;
		numbersInvented = newNumbersInvented;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION__NUMBERS_INVENTED, oldNumbersInvented, numbersInvented));
	}

	@Override
	public Integer getNumber() {
		return number;
	}

	@Override
	public void setNumber(Integer newNumber) {
		Integer oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION__NUMBER, oldNumber, number));
	}

	@Override
	public Integer getDayOffset() {
		return dayOffset;
	}

	@Override
	public void setDayOffset(Integer newDayOffset) {
		Integer oldDayOffset = dayOffset;
		dayOffset = newDayOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION__DAY_OFFSET, oldDayOffset, dayOffset));
	}

	@Override
	public String getDate() {
		return date;
	}

	@Override
	public void setDate(String newDate) {
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION__DATE, oldDate, date));
	}

	@Override
	public Integer getMinutes() {
		return minutes;
	}

	@Override
	public void setMinutes(Integer newMinutes) {
		Integer oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION__MINUTES, oldMinutes, minutes));
	}

	@Override
	public Modality getModality() {
		return modality;
	}

	@Override
	public void setModality(Modality newModality) {
		Modality oldModality = modality;
		modality = newModality == null ? MODALITY_EDEFAULT : newModality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.SESSION__MODALITY, oldModality, modality));
	}

	@Override
	public EList<Person> getParticipants() {
		if (participants == null) {
			participants = new EObjectEList<Person>(Person.class, this, SessionsPackage.SESSION__PARTICIPANTS);
		}
		return participants;
	}

	@Override
	public EList<AgendaItem> getAgenda() {
		if (agenda == null) {
			agenda = new EObjectContainmentEList<AgendaItem>(AgendaItem.class, this, SessionsPackage.SESSION__AGENDA);
		}
		return agenda;
	}

	@Override
	public EList<ConnectionEvent> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<ConnectionEvent>(ConnectionEvent.class, this, SessionsPackage.SESSION__EVENTS);
		}
		return events;
	}

	@Override
	public EList<Intervention> getInterventions() {
		if (interventions == null) {
			interventions = new EObjectContainmentEList<Intervention>(Intervention.class, this, SessionsPackage.SESSION__INTERVENTIONS);
		}
		return interventions;
	}

	@Override
	public EList<SessionNote> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<SessionNote>(SessionNote.class, this, SessionsPackage.SESSION__NOTES);
		}
		return notes;
	}

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

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionsPackage.SESSION__PROVENANCE:
				return getProvenance();
			case SessionsPackage.SESSION__SOURCES:
				return getSources();
			case SessionsPackage.SESSION__NUMBERS_INVENTED:
				return isNumbersInvented();
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

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SessionsPackage.SESSION__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case SessionsPackage.SESSION__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends SourceRef>)newValue);
				return;
			case SessionsPackage.SESSION__NUMBERS_INVENTED:
				setNumbersInvented((Boolean)newValue);
				return;
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

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SessionsPackage.SESSION__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case SessionsPackage.SESSION__SOURCES:
				getSources().clear();
				return;
			case SessionsPackage.SESSION__NUMBERS_INVENTED:
				setNumbersInvented(NUMBERS_INVENTED_EDEFAULT);
				return;
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

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SessionsPackage.SESSION__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case SessionsPackage.SESSION__SOURCES:
				return sources != null && !sources.isEmpty();
			case SessionsPackage.SESSION__NUMBERS_INVENTED:
				return numbersInvented != NUMBERS_INVENTED_EDEFAULT;
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

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case SessionsPackage.SESSION__PROVENANCE: return RimPackage.SOURCED__PROVENANCE;
				case SessionsPackage.SESSION__SOURCES: return RimPackage.SOURCED__SOURCES;
				case SessionsPackage.SESSION__NUMBERS_INVENTED: return RimPackage.SOURCED__NUMBERS_INVENTED;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case RimPackage.SOURCED__PROVENANCE: return SessionsPackage.SESSION__PROVENANCE;
				case RimPackage.SOURCED__SOURCES: return SessionsPackage.SESSION__SOURCES;
				case RimPackage.SOURCED__NUMBERS_INVENTED: return SessionsPackage.SESSION__NUMBERS_INVENTED;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (provenance: ");
		result.append(provenance);
		result.append(", numbersInvented: ");
		result.append(numbersInvented);
		result.append(", number: ");
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
}
