// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.RelationshipReading;
import org.relationalimages.model.impl.DatedReadingImpl;

public class RelationshipReadingImpl extends DatedReadingImpl implements RelationshipReading {
	protected static final Integer MUTUALITY_EDEFAULT = null;
	protected Integer mutuality = MUTUALITY_EDEFAULT;
	protected static final Integer FELT_SAFETY_EDEFAULT = null;
	protected Integer feltSafety = FELT_SAFETY_EDEFAULT;

	protected RelationshipReadingImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.RELATIONSHIP_READING;
	}

	@Override
	public Integer getMutuality() {
		return mutuality;
	}

	@Override
	public void setMutuality(Integer newMutuality) {
		Integer oldMutuality = mutuality;
		mutuality = newMutuality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP_READING__MUTUALITY, oldMutuality, mutuality));
	}

	@Override
	public Integer getFeltSafety() {
		return feltSafety;
	}

	@Override
	public void setFeltSafety(Integer newFeltSafety) {
		Integer oldFeltSafety = feltSafety;
		feltSafety = newFeltSafety;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RELATIONSHIP_READING__FELT_SAFETY, oldFeltSafety, feltSafety));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.RELATIONSHIP_READING__MUTUALITY:
				return getMutuality();
			case CasesPackage.RELATIONSHIP_READING__FELT_SAFETY:
				return getFeltSafety();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasesPackage.RELATIONSHIP_READING__MUTUALITY:
				setMutuality((Integer)newValue);
				return;
			case CasesPackage.RELATIONSHIP_READING__FELT_SAFETY:
				setFeltSafety((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CasesPackage.RELATIONSHIP_READING__MUTUALITY:
				setMutuality(MUTUALITY_EDEFAULT);
				return;
			case CasesPackage.RELATIONSHIP_READING__FELT_SAFETY:
				setFeltSafety(FELT_SAFETY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CasesPackage.RELATIONSHIP_READING__MUTUALITY:
				return MUTUALITY_EDEFAULT == null ? mutuality != null : !MUTUALITY_EDEFAULT.equals(mutuality);
			case CasesPackage.RELATIONSHIP_READING__FELT_SAFETY:
				return FELT_SAFETY_EDEFAULT == null ? feltSafety != null : !FELT_SAFETY_EDEFAULT.equals(feltSafety);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (mutuality: ");
		result.append(mutuality);
		result.append(", feltSafety: ");
		result.append(feltSafety);
		result.append(')');
		return result.toString();
	}
}
