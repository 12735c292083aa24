// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.practice.ListeningTurn;
import org.relationalimages.model.practice.PracticePackage;

public class ListeningTurnImpl extends ExerciseFormImpl implements ListeningTurn {
	protected EList<Quote> quotes;
	protected Person speaker;
	protected Person listener;
	protected static final Integer MINUTES_EDEFAULT = Integer.valueOf(5);
	protected Integer minutes = MINUTES_EDEFAULT;
	protected static final boolean INTERRUPTED_EDEFAULT = false;
	protected boolean interrupted = INTERRUPTED_EDEFAULT;
	protected static final String UNDERSTOOD_EDEFAULT = null;
	protected String understood = UNDERSTOOD_EDEFAULT;
	protected ListeningTurn switchedTo;
	protected ListeningTurn switchedFrom;

	protected ListeningTurnImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.LISTENING_TURN;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.LISTENING_TURN__QUOTES);
		}
		return quotes;
	}

	@Override
	public Person getSpeaker() {
		return speaker;
	}

	@Override
	public void setSpeaker(Person newSpeaker) {
		Person oldSpeaker = speaker;
		speaker = newSpeaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.LISTENING_TURN__SPEAKER, oldSpeaker, speaker));
	}

	@Override
	public Person getListener() {
		return listener;
	}

	@Override
	public void setListener(Person newListener) {
		Person oldListener = listener;
		listener = newListener;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.LISTENING_TURN__LISTENER, oldListener, listener));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.LISTENING_TURN__MINUTES, oldMinutes, minutes));
	}

	@Override
	public boolean isInterrupted() {
		return interrupted;
	}

	@Override
	public void setInterrupted(boolean newInterrupted) {
		boolean oldInterrupted = interrupted;
		interrupted = newInterrupted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.LISTENING_TURN__INTERRUPTED, oldInterrupted, interrupted));
	}

	@Override
	public String getUnderstood() {
		return understood;
	}

	@Override
	public void setUnderstood(String newUnderstood) {
		String oldUnderstood = understood;
		understood = newUnderstood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.LISTENING_TURN__UNDERSTOOD, oldUnderstood, understood));
	}

	@Override
	public ListeningTurn getSwitchedTo() {
		return switchedTo;
	}

	public NotificationChain basicSetSwitchedTo(ListeningTurn newSwitchedTo, NotificationChain msgs) {
		ListeningTurn oldSwitchedTo = switchedTo;
		switchedTo = newSwitchedTo;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PracticePackage.LISTENING_TURN__SWITCHED_TO, oldSwitchedTo, newSwitchedTo);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	@Override
	public void setSwitchedTo(ListeningTurn newSwitchedTo) {
		if (newSwitchedTo != switchedTo) {
			NotificationChain msgs = null;
			if (switchedTo != null)
				msgs = ((InternalEObject)switchedTo).eInverseRemove(this, PracticePackage.LISTENING_TURN__SWITCHED_FROM, ListeningTurn.class, msgs);
			if (newSwitchedTo != null)
				msgs = ((InternalEObject)newSwitchedTo).eInverseAdd(this, PracticePackage.LISTENING_TURN__SWITCHED_FROM, ListeningTurn.class, msgs);
			msgs = basicSetSwitchedTo(newSwitchedTo, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.LISTENING_TURN__SWITCHED_TO, newSwitchedTo, newSwitchedTo));
	}

	@Override
	public ListeningTurn getSwitchedFrom() {
		return switchedFrom;
	}

	public NotificationChain basicSetSwitchedFrom(ListeningTurn newSwitchedFrom, NotificationChain msgs) {
		ListeningTurn oldSwitchedFrom = switchedFrom;
		switchedFrom = newSwitchedFrom;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PracticePackage.LISTENING_TURN__SWITCHED_FROM, oldSwitchedFrom, newSwitchedFrom);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	@Override
	public void setSwitchedFrom(ListeningTurn newSwitchedFrom) {
		if (newSwitchedFrom != switchedFrom) {
			NotificationChain msgs = null;
			if (switchedFrom != null)
				msgs = ((InternalEObject)switchedFrom).eInverseRemove(this, PracticePackage.LISTENING_TURN__SWITCHED_TO, ListeningTurn.class, msgs);
			if (newSwitchedFrom != null)
				msgs = ((InternalEObject)newSwitchedFrom).eInverseAdd(this, PracticePackage.LISTENING_TURN__SWITCHED_TO, ListeningTurn.class, msgs);
			msgs = basicSetSwitchedFrom(newSwitchedFrom, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.LISTENING_TURN__SWITCHED_FROM, newSwitchedFrom, newSwitchedFrom));
	}

	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.LISTENING_TURN__SWITCHED_TO:
				if (switchedTo != null)
					msgs = ((InternalEObject)switchedTo).eInverseRemove(this, PracticePackage.LISTENING_TURN__SWITCHED_FROM, ListeningTurn.class, msgs);
				return basicSetSwitchedTo((ListeningTurn)otherEnd, msgs);
			case PracticePackage.LISTENING_TURN__SWITCHED_FROM:
				if (switchedFrom != null)
					msgs = ((InternalEObject)switchedFrom).eInverseRemove(this, PracticePackage.LISTENING_TURN__SWITCHED_TO, ListeningTurn.class, msgs);
				return basicSetSwitchedFrom((ListeningTurn)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.LISTENING_TURN__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
			case PracticePackage.LISTENING_TURN__SWITCHED_TO:
				return basicSetSwitchedTo(null, msgs);
			case PracticePackage.LISTENING_TURN__SWITCHED_FROM:
				return basicSetSwitchedFrom(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.LISTENING_TURN__QUOTES:
				return getQuotes();
			case PracticePackage.LISTENING_TURN__SPEAKER:
				return getSpeaker();
			case PracticePackage.LISTENING_TURN__LISTENER:
				return getListener();
			case PracticePackage.LISTENING_TURN__MINUTES:
				return getMinutes();
			case PracticePackage.LISTENING_TURN__INTERRUPTED:
				return isInterrupted();
			case PracticePackage.LISTENING_TURN__UNDERSTOOD:
				return getUnderstood();
			case PracticePackage.LISTENING_TURN__SWITCHED_TO:
				return getSwitchedTo();
			case PracticePackage.LISTENING_TURN__SWITCHED_FROM:
				return getSwitchedFrom();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.LISTENING_TURN__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.LISTENING_TURN__SPEAKER:
				setSpeaker((Person)newValue);
				return;
			case PracticePackage.LISTENING_TURN__LISTENER:
				setListener((Person)newValue);
				return;
			case PracticePackage.LISTENING_TURN__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case PracticePackage.LISTENING_TURN__INTERRUPTED:
				setInterrupted((Boolean)newValue);
				return;
			case PracticePackage.LISTENING_TURN__UNDERSTOOD:
				setUnderstood((String)newValue);
				return;
			case PracticePackage.LISTENING_TURN__SWITCHED_TO:
				setSwitchedTo((ListeningTurn)newValue);
				return;
			case PracticePackage.LISTENING_TURN__SWITCHED_FROM:
				setSwitchedFrom((ListeningTurn)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.LISTENING_TURN__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.LISTENING_TURN__SPEAKER:
				setSpeaker((Person)null);
				return;
			case PracticePackage.LISTENING_TURN__LISTENER:
				setListener((Person)null);
				return;
			case PracticePackage.LISTENING_TURN__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case PracticePackage.LISTENING_TURN__INTERRUPTED:
				setInterrupted(INTERRUPTED_EDEFAULT);
				return;
			case PracticePackage.LISTENING_TURN__UNDERSTOOD:
				setUnderstood(UNDERSTOOD_EDEFAULT);
				return;
			case PracticePackage.LISTENING_TURN__SWITCHED_TO:
				setSwitchedTo((ListeningTurn)null);
				return;
			case PracticePackage.LISTENING_TURN__SWITCHED_FROM:
				setSwitchedFrom((ListeningTurn)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.LISTENING_TURN__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.LISTENING_TURN__SPEAKER:
				return speaker != null;
			case PracticePackage.LISTENING_TURN__LISTENER:
				return listener != null;
			case PracticePackage.LISTENING_TURN__MINUTES:
				return MINUTES_EDEFAULT == null ? minutes != null : !MINUTES_EDEFAULT.equals(minutes);
			case PracticePackage.LISTENING_TURN__INTERRUPTED:
				return interrupted != INTERRUPTED_EDEFAULT;
			case PracticePackage.LISTENING_TURN__UNDERSTOOD:
				return UNDERSTOOD_EDEFAULT == null ? understood != null : !UNDERSTOOD_EDEFAULT.equals(understood);
			case PracticePackage.LISTENING_TURN__SWITCHED_TO:
				return switchedTo != null;
			case PracticePackage.LISTENING_TURN__SWITCHED_FROM:
				return switchedFrom != null;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.LISTENING_TURN__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.LISTENING_TURN__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (minutes: ");
		result.append(minutes);
		result.append(", interrupted: ");
		result.append(interrupted);
		result.append(", understood: ");
		result.append(understood);
		result.append(')');
		return result.toString();
	}
}
