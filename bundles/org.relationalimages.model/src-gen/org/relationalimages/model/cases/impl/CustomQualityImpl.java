// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.CustomQuality;
import org.relationalimages.model.cases.EmotionalQuality;

import org.relationalimages.model.impl.NamedElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Custom Quality</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.cases.impl.CustomQualityImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.impl.CustomQualityImpl#isHurtful <em>Hurtful</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CustomQualityImpl extends NamedElementImpl implements CustomQuality {
	/**
	 * The default value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected static final EmotionalQuality BASE_EDEFAULT = EmotionalQuality.NORMAL;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected EmotionalQuality base = BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #isHurtful() <em>Hurtful</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHurtful()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HURTFUL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHurtful() <em>Hurtful</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHurtful()
	 * @generated
	 * @ordered
	 */
	protected boolean hurtful = HURTFUL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CustomQualityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.CUSTOM_QUALITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmotionalQuality getBase() {
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(EmotionalQuality newBase) {
		EmotionalQuality oldBase = base;
		base = newBase == null ? BASE_EDEFAULT : newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CUSTOM_QUALITY__BASE, oldBase, base));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHurtful() {
		return hurtful;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHurtful(boolean newHurtful) {
		boolean oldHurtful = hurtful;
		hurtful = newHurtful;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CUSTOM_QUALITY__HURTFUL, oldHurtful, hurtful));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.CUSTOM_QUALITY__BASE:
				return getBase();
			case CasesPackage.CUSTOM_QUALITY__HURTFUL:
				return isHurtful();
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
			case CasesPackage.CUSTOM_QUALITY__BASE:
				setBase((EmotionalQuality)newValue);
				return;
			case CasesPackage.CUSTOM_QUALITY__HURTFUL:
				setHurtful((Boolean)newValue);
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
			case CasesPackage.CUSTOM_QUALITY__BASE:
				setBase(BASE_EDEFAULT);
				return;
			case CasesPackage.CUSTOM_QUALITY__HURTFUL:
				setHurtful(HURTFUL_EDEFAULT);
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
			case CasesPackage.CUSTOM_QUALITY__BASE:
				return base != BASE_EDEFAULT;
			case CasesPackage.CUSTOM_QUALITY__HURTFUL:
				return hurtful != HURTFUL_EDEFAULT;
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
		result.append(" (base: ");
		result.append(base);
		result.append(", hurtful: ");
		result.append(hurtful);
		result.append(')');
		return result.toString();
	}

} //CustomQualityImpl
