// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.SafetyAgreement;

import org.relationalimages.model.impl.ClinicalElementImpl;

import org.relationalimages.model.sessions.Session;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Safety Agreement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.impl.SafetyAgreementImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.SafetyAgreementImpl#isByBoth <em>By Both</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.SafetyAgreementImpl#getSince <em>Since</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SafetyAgreementImpl extends ClinicalElementImpl implements SafetyAgreement {
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #isByBoth() <em>By Both</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isByBoth()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BY_BOTH_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isByBoth() <em>By Both</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isByBoth()
	 * @generated
	 * @ordered
	 */
	protected boolean byBoth = BY_BOTH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected Session since;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SafetyAgreementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.SAFETY_AGREEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.SAFETY_AGREEMENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isByBoth() {
		return byBoth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByBoth(boolean newByBoth) {
		boolean oldByBoth = byBoth;
		byBoth = newByBoth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.SAFETY_AGREEMENT__BY_BOTH, oldByBoth, byBoth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(Session newSince) {
		Session oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.SAFETY_AGREEMENT__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.SAFETY_AGREEMENT__TEXT:
				return getText();
			case CouplesPackage.SAFETY_AGREEMENT__BY_BOTH:
				return isByBoth();
			case CouplesPackage.SAFETY_AGREEMENT__SINCE:
				return getSince();
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
			case CouplesPackage.SAFETY_AGREEMENT__TEXT:
				setText((String)newValue);
				return;
			case CouplesPackage.SAFETY_AGREEMENT__BY_BOTH:
				setByBoth((Boolean)newValue);
				return;
			case CouplesPackage.SAFETY_AGREEMENT__SINCE:
				setSince((Session)newValue);
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
			case CouplesPackage.SAFETY_AGREEMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CouplesPackage.SAFETY_AGREEMENT__BY_BOTH:
				setByBoth(BY_BOTH_EDEFAULT);
				return;
			case CouplesPackage.SAFETY_AGREEMENT__SINCE:
				setSince((Session)null);
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
			case CouplesPackage.SAFETY_AGREEMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CouplesPackage.SAFETY_AGREEMENT__BY_BOTH:
				return byBoth != BY_BOTH_EDEFAULT;
			case CouplesPackage.SAFETY_AGREEMENT__SINCE:
				return since != null;
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
		result.append(" (text: ");
		result.append(text);
		result.append(", byBoth: ");
		result.append(byBoth);
		result.append(')');
		return result.toString();
	}

} //SafetyAgreementImpl
