// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.practice.HopeAnswer;
import org.relationalimages.model.practice.PracticePackage;

public class HopeAnswerImpl extends ExerciseFormImpl implements HopeAnswer {
	protected static final String SMALL_IMPROVEMENT_EDEFAULT = null;
	protected String smallImprovement = SMALL_IMPROVEMENT_EDEFAULT;

	protected HopeAnswerImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.HOPE_ANSWER;
	}

	@Override
	public String getSmallImprovement() {
		return smallImprovement;
	}

	@Override
	public void setSmallImprovement(String newSmallImprovement) {
		String oldSmallImprovement = smallImprovement;
		smallImprovement = newSmallImprovement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT, oldSmallImprovement, smallImprovement));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT:
				return getSmallImprovement();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT:
				setSmallImprovement((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT:
				setSmallImprovement(SMALL_IMPROVEMENT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT:
				return SMALL_IMPROVEMENT_EDEFAULT == null ? smallImprovement != null : !SMALL_IMPROVEMENT_EDEFAULT.equals(smallImprovement);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (smallImprovement: ");
		result.append(smallImprovement);
		result.append(')');
		return result.toString();
	}
}
