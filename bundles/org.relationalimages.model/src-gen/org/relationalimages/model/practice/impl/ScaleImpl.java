// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.impl.ClinicalElementImpl;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;

public class ScaleImpl extends ClinicalElementImpl implements Scale {
	protected static final Integer MIN_EDEFAULT = Integer.valueOf(1);
	protected Integer min = MIN_EDEFAULT;
	protected static final Integer MAX_EDEFAULT = Integer.valueOf(10);
	protected Integer max = MAX_EDEFAULT;
	protected static final String ANCHOR_LOW_EDEFAULT = null;
	protected String anchorLow = ANCHOR_LOW_EDEFAULT;
	protected static final String ANCHOR_HIGH_EDEFAULT = null;
	protected String anchorHigh = ANCHOR_HIGH_EDEFAULT;
	protected static final Double GOOD_ENOUGH_EDEFAULT = null;
	protected Double goodEnough = GOOD_ENOUGH_EDEFAULT;
	protected EList<ScaleReading> readings;

	protected ScaleImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.SCALE;
	}

	@Override
	public Integer getMin() {
		return min;
	}

	@Override
	public void setMin(Integer newMin) {
		Integer oldMin = min;
		min = newMin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE__MIN, oldMin, min));
	}

	@Override
	public Integer getMax() {
		return max;
	}

	@Override
	public void setMax(Integer newMax) {
		Integer oldMax = max;
		max = newMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE__MAX, oldMax, max));
	}

	@Override
	public String getAnchorLow() {
		return anchorLow;
	}

	@Override
	public void setAnchorLow(String newAnchorLow) {
		String oldAnchorLow = anchorLow;
		anchorLow = newAnchorLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE__ANCHOR_LOW, oldAnchorLow, anchorLow));
	}

	@Override
	public String getAnchorHigh() {
		return anchorHigh;
	}

	@Override
	public void setAnchorHigh(String newAnchorHigh) {
		String oldAnchorHigh = anchorHigh;
		anchorHigh = newAnchorHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE__ANCHOR_HIGH, oldAnchorHigh, anchorHigh));
	}

	@Override
	public Double getGoodEnough() {
		return goodEnough;
	}

	@Override
	public void setGoodEnough(Double newGoodEnough) {
		Double oldGoodEnough = goodEnough;
		goodEnough = newGoodEnough;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE__GOOD_ENOUGH, oldGoodEnough, goodEnough));
	}

	@Override
	public EList<ScaleReading> getReadings() {
		if (readings == null) {
			readings = new EObjectWithInverseEList<ScaleReading>(ScaleReading.class, this, PracticePackage.SCALE__READINGS, PracticePackage.SCALE_READING__SCALE);
		}
		return readings;
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.SCALE__READINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getReadings()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.SCALE__READINGS:
				return ((InternalEList<?>)getReadings()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.SCALE__MIN:
				return getMin();
			case PracticePackage.SCALE__MAX:
				return getMax();
			case PracticePackage.SCALE__ANCHOR_LOW:
				return getAnchorLow();
			case PracticePackage.SCALE__ANCHOR_HIGH:
				return getAnchorHigh();
			case PracticePackage.SCALE__GOOD_ENOUGH:
				return getGoodEnough();
			case PracticePackage.SCALE__READINGS:
				return getReadings();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.SCALE__MIN:
				setMin((Integer)newValue);
				return;
			case PracticePackage.SCALE__MAX:
				setMax((Integer)newValue);
				return;
			case PracticePackage.SCALE__ANCHOR_LOW:
				setAnchorLow((String)newValue);
				return;
			case PracticePackage.SCALE__ANCHOR_HIGH:
				setAnchorHigh((String)newValue);
				return;
			case PracticePackage.SCALE__GOOD_ENOUGH:
				setGoodEnough((Double)newValue);
				return;
			case PracticePackage.SCALE__READINGS:
				getReadings().clear();
				getReadings().addAll((Collection<? extends ScaleReading>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.SCALE__MIN:
				setMin(MIN_EDEFAULT);
				return;
			case PracticePackage.SCALE__MAX:
				setMax(MAX_EDEFAULT);
				return;
			case PracticePackage.SCALE__ANCHOR_LOW:
				setAnchorLow(ANCHOR_LOW_EDEFAULT);
				return;
			case PracticePackage.SCALE__ANCHOR_HIGH:
				setAnchorHigh(ANCHOR_HIGH_EDEFAULT);
				return;
			case PracticePackage.SCALE__GOOD_ENOUGH:
				setGoodEnough(GOOD_ENOUGH_EDEFAULT);
				return;
			case PracticePackage.SCALE__READINGS:
				getReadings().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.SCALE__MIN:
				return MIN_EDEFAULT == null ? min != null : !MIN_EDEFAULT.equals(min);
			case PracticePackage.SCALE__MAX:
				return MAX_EDEFAULT == null ? max != null : !MAX_EDEFAULT.equals(max);
			case PracticePackage.SCALE__ANCHOR_LOW:
				return ANCHOR_LOW_EDEFAULT == null ? anchorLow != null : !ANCHOR_LOW_EDEFAULT.equals(anchorLow);
			case PracticePackage.SCALE__ANCHOR_HIGH:
				return ANCHOR_HIGH_EDEFAULT == null ? anchorHigh != null : !ANCHOR_HIGH_EDEFAULT.equals(anchorHigh);
			case PracticePackage.SCALE__GOOD_ENOUGH:
				return GOOD_ENOUGH_EDEFAULT == null ? goodEnough != null : !GOOD_ENOUGH_EDEFAULT.equals(goodEnough);
			case PracticePackage.SCALE__READINGS:
				return readings != null && !readings.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (min: ");
		result.append(min);
		result.append(", max: ");
		result.append(max);
		result.append(", anchorLow: ");
		result.append(anchorLow);
		result.append(", anchorHigh: ");
		result.append(anchorHigh);
		result.append(", goodEnough: ");
		result.append(goodEnough);
		result.append(')');
		return result.toString();
	}
}
