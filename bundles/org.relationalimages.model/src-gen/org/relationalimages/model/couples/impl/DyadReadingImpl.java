// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.DyadReading;
import org.relationalimages.model.impl.DatedReadingImpl;

public class DyadReadingImpl extends DatedReadingImpl implements DyadReading {
	protected static final Integer BITTERNESS_EDEFAULT = null;
	protected Integer bitterness = BITTERNESS_EDEFAULT;
	protected static final Integer ALIENATION_EDEFAULT = null;
	protected Integer alienation = ALIENATION_EDEFAULT;
	protected static final Integer SAFETY_EDEFAULT = null;
	protected Integer safety = SAFETY_EDEFAULT;

	protected DyadReadingImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.DYAD_READING;
	}

	@Override
	public Integer getBitterness() {
		return bitterness;
	}

	@Override
	public void setBitterness(Integer newBitterness) {
		Integer oldBitterness = bitterness;
		bitterness = newBitterness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.DYAD_READING__BITTERNESS, oldBitterness, bitterness));
	}

	@Override
	public Integer getAlienation() {
		return alienation;
	}

	@Override
	public void setAlienation(Integer newAlienation) {
		Integer oldAlienation = alienation;
		alienation = newAlienation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.DYAD_READING__ALIENATION, oldAlienation, alienation));
	}

	@Override
	public Integer getSafety() {
		return safety;
	}

	@Override
	public void setSafety(Integer newSafety) {
		Integer oldSafety = safety;
		safety = newSafety;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.DYAD_READING__SAFETY, oldSafety, safety));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.DYAD_READING__BITTERNESS:
				return getBitterness();
			case CouplesPackage.DYAD_READING__ALIENATION:
				return getAlienation();
			case CouplesPackage.DYAD_READING__SAFETY:
				return getSafety();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CouplesPackage.DYAD_READING__BITTERNESS:
				setBitterness((Integer)newValue);
				return;
			case CouplesPackage.DYAD_READING__ALIENATION:
				setAlienation((Integer)newValue);
				return;
			case CouplesPackage.DYAD_READING__SAFETY:
				setSafety((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CouplesPackage.DYAD_READING__BITTERNESS:
				setBitterness(BITTERNESS_EDEFAULT);
				return;
			case CouplesPackage.DYAD_READING__ALIENATION:
				setAlienation(ALIENATION_EDEFAULT);
				return;
			case CouplesPackage.DYAD_READING__SAFETY:
				setSafety(SAFETY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CouplesPackage.DYAD_READING__BITTERNESS:
				return BITTERNESS_EDEFAULT == null ? bitterness != null : !BITTERNESS_EDEFAULT.equals(bitterness);
			case CouplesPackage.DYAD_READING__ALIENATION:
				return ALIENATION_EDEFAULT == null ? alienation != null : !ALIENATION_EDEFAULT.equals(alienation);
			case CouplesPackage.DYAD_READING__SAFETY:
				return SAFETY_EDEFAULT == null ? safety != null : !SAFETY_EDEFAULT.equals(safety);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (bitterness: ");
		result.append(bitterness);
		result.append(", alienation: ");
		result.append(alienation);
		result.append(", safety: ");
		result.append(safety);
		result.append(')');
		return result.toString();
	}
}
