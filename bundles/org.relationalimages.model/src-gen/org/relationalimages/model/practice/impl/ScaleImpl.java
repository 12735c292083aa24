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

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.impl.ScaleImpl#getMin <em>Min</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ScaleImpl#getMax <em>Max</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ScaleImpl#getAnchorLow <em>Anchor Low</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ScaleImpl#getAnchorHigh <em>Anchor High</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ScaleImpl#getGoodEnough <em>Good Enough</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ScaleImpl#getReadings <em>Readings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScaleImpl extends ClinicalElementImpl implements Scale {
	/**
	 * The default value of the '{@link #getMin() <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMin()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MIN_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getMin() <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMin()
	 * @generated
	 * @ordered
	 */
	protected Integer min = MIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMax() <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMax()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MAX_EDEFAULT = Integer.valueOf(10);

	/**
	 * The cached value of the '{@link #getMax() <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMax()
	 * @generated
	 * @ordered
	 */
	protected Integer max = MAX_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnchorLow() <em>Anchor Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchorLow()
	 * @generated
	 * @ordered
	 */
	protected static final String ANCHOR_LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnchorLow() <em>Anchor Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchorLow()
	 * @generated
	 * @ordered
	 */
	protected String anchorLow = ANCHOR_LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnchorHigh() <em>Anchor High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchorHigh()
	 * @generated
	 * @ordered
	 */
	protected static final String ANCHOR_HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnchorHigh() <em>Anchor High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchorHigh()
	 * @generated
	 * @ordered
	 */
	protected String anchorHigh = ANCHOR_HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoodEnough() <em>Good Enough</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoodEnough()
	 * @generated
	 * @ordered
	 */
	protected static final Double GOOD_ENOUGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGoodEnough() <em>Good Enough</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoodEnough()
	 * @generated
	 * @ordered
	 */
	protected Double goodEnough = GOOD_ENOUGH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReadings() <em>Readings</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadings()
	 * @generated
	 * @ordered
	 */
	protected EList<ScaleReading> readings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScaleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.SCALE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMin() {
		return min;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMin(Integer newMin) {
		Integer oldMin = min;
		min = newMin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE__MIN, oldMin, min));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMax() {
		return max;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMax(Integer newMax) {
		Integer oldMax = max;
		max = newMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE__MAX, oldMax, max));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnchorLow() {
		return anchorLow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnchorLow(String newAnchorLow) {
		String oldAnchorLow = anchorLow;
		anchorLow = newAnchorLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE__ANCHOR_LOW, oldAnchorLow, anchorLow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnchorHigh() {
		return anchorHigh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnchorHigh(String newAnchorHigh) {
		String oldAnchorHigh = anchorHigh;
		anchorHigh = newAnchorHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE__ANCHOR_HIGH, oldAnchorHigh, anchorHigh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getGoodEnough() {
		return goodEnough;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoodEnough(Double newGoodEnough) {
		Double oldGoodEnough = goodEnough;
		goodEnough = newGoodEnough;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SCALE__GOOD_ENOUGH, oldGoodEnough, goodEnough));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScaleReading> getReadings() {
		if (readings == null) {
			readings = new EObjectWithInverseEList<ScaleReading>(ScaleReading.class, this, PracticePackage.SCALE__READINGS, PracticePackage.SCALE_READING__SCALE);
		}
		return readings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.SCALE__READINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getReadings()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.SCALE__READINGS:
				return ((InternalEList<?>)getReadings()).basicRemove(otherEnd, msgs);
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

} //ScaleImpl
