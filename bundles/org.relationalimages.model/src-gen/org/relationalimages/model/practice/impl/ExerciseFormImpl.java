// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.impl.ClinicalElementImpl;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.sessions.Session;

public abstract class ExerciseFormImpl extends ClinicalElementImpl implements ExerciseForm {
	protected static final Integer DAY_EDEFAULT = null;
	protected Integer day = DAY_EDEFAULT;
	protected Party person;
	protected Session session;

	protected ExerciseFormImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.EXERCISE_FORM;
	}

	@Override
	public Integer getDay() {
		return day;
	}

	@Override
	public void setDay(Integer newDay) {
		Integer oldDay = day;
		day = newDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXERCISE_FORM__DAY, oldDay, day));
	}

	@Override
	public Party getPerson() {
		return person;
	}

	@Override
	public void setPerson(Party newPerson) {
		Party oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXERCISE_FORM__PERSON, oldPerson, person));
	}

	@Override
	public Session getSession() {
		return session;
	}

	@Override
	public void setSession(Session newSession) {
		Session oldSession = session;
		session = newSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXERCISE_FORM__SESSION, oldSession, session));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.EXERCISE_FORM__DAY:
				return getDay();
			case PracticePackage.EXERCISE_FORM__PERSON:
				return getPerson();
			case PracticePackage.EXERCISE_FORM__SESSION:
				return getSession();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.EXERCISE_FORM__DAY:
				setDay((Integer)newValue);
				return;
			case PracticePackage.EXERCISE_FORM__PERSON:
				setPerson((Party)newValue);
				return;
			case PracticePackage.EXERCISE_FORM__SESSION:
				setSession((Session)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.EXERCISE_FORM__DAY:
				setDay(DAY_EDEFAULT);
				return;
			case PracticePackage.EXERCISE_FORM__PERSON:
				setPerson((Party)null);
				return;
			case PracticePackage.EXERCISE_FORM__SESSION:
				setSession((Session)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.EXERCISE_FORM__DAY:
				return DAY_EDEFAULT == null ? day != null : !DAY_EDEFAULT.equals(day);
			case PracticePackage.EXERCISE_FORM__PERSON:
				return person != null;
			case PracticePackage.EXERCISE_FORM__SESSION:
				return session != null;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (day: ");
		result.append(day);
		result.append(')');
		return result.toString();
	}
}
