// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.relationalimages.model.practice.HopeAnswer;
import org.relationalimages.model.practice.PracticePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hope Answer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.impl.HopeAnswerImpl#getSmallImprovement <em>Small Improvement</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HopeAnswerImpl extends ExerciseFormImpl implements HopeAnswer {
	/**
	 * The default value of the '{@link #getSmallImprovement() <em>Small Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallImprovement()
	 * @generated
	 * @ordered
	 */
	protected static final String SMALL_IMPROVEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSmallImprovement() <em>Small Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallImprovement()
	 * @generated
	 * @ordered
	 */
	protected String smallImprovement = SMALL_IMPROVEMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HopeAnswerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.HOPE_ANSWER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSmallImprovement() {
		return smallImprovement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSmallImprovement(String newSmallImprovement) {
		String oldSmallImprovement = smallImprovement;
		smallImprovement = newSmallImprovement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT, oldSmallImprovement, smallImprovement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT:
				return getSmallImprovement();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT:
				setSmallImprovement((String)newValue);
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
			case PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT:
				setSmallImprovement(SMALL_IMPROVEMENT_EDEFAULT);
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
			case PracticePackage.HOPE_ANSWER__SMALL_IMPROVEMENT:
				return SMALL_IMPROVEMENT_EDEFAULT == null ? smallImprovement != null : !SMALL_IMPROVEMENT_EDEFAULT.equals(smallImprovement);
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
		result.append(" (smallImprovement: ");
		result.append(smallImprovement);
		result.append(')');
		return result.toString();
	}

} //HopeAnswerImpl
