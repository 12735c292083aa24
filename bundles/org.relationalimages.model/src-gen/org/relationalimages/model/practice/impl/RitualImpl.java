// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.Ritual;

public class RitualImpl extends ExerciseFormImpl implements Ritual {
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final Integer EVERY_DAYS_EDEFAULT = Integer.valueOf(7);
	protected Integer everyDays = EVERY_DAYS_EDEFAULT;
	protected static final Integer MINUTES_EDEFAULT = null;
	protected Integer minutes = MINUTES_EDEFAULT;

	protected RitualImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.RITUAL;
	}

	@Override
	public String getText() {
		return text;
	}

	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.RITUAL__TEXT, oldText, text));
	}

	@Override
	public Integer getEveryDays() {
		return everyDays;
	}

	@Override
	public void setEveryDays(Integer newEveryDays) {
		Integer oldEveryDays = everyDays;
		everyDays = newEveryDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.RITUAL__EVERY_DAYS, oldEveryDays, everyDays));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.RITUAL__MINUTES, oldMinutes, minutes));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.RITUAL__TEXT:
				return getText();
			case PracticePackage.RITUAL__EVERY_DAYS:
				return getEveryDays();
			case PracticePackage.RITUAL__MINUTES:
				return getMinutes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.RITUAL__TEXT:
				setText((String)newValue);
				return;
			case PracticePackage.RITUAL__EVERY_DAYS:
				setEveryDays((Integer)newValue);
				return;
			case PracticePackage.RITUAL__MINUTES:
				setMinutes((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.RITUAL__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case PracticePackage.RITUAL__EVERY_DAYS:
				setEveryDays(EVERY_DAYS_EDEFAULT);
				return;
			case PracticePackage.RITUAL__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.RITUAL__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case PracticePackage.RITUAL__EVERY_DAYS:
				return EVERY_DAYS_EDEFAULT == null ? everyDays != null : !EVERY_DAYS_EDEFAULT.equals(everyDays);
			case PracticePackage.RITUAL__MINUTES:
				return MINUTES_EDEFAULT == null ? minutes != null : !MINUTES_EDEFAULT.equals(minutes);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: ");
		result.append(text);
		result.append(", everyDays: ");
		result.append(everyDays);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(')');
		return result.toString();
	}
}
