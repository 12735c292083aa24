// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.relationalimages.model.ClinicalElement;

import org.relationalimages.model.impl.ClinicalElementImpl;

import org.relationalimages.model.sessions.Intervention;
import org.relationalimages.model.sessions.ParadoxSide;
import org.relationalimages.model.sessions.SessionsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Intervention</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.sessions.impl.InterventionImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.impl.InterventionImpl#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.relationalimages.model.sessions.impl.InterventionImpl#getTargets <em>Targets</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterventionImpl extends ClinicalElementImpl implements Intervention {
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
	 * The default value of the '{@link #getAddresses() <em>Addresses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddresses()
	 * @generated
	 * @ordered
	 */
	protected static final ParadoxSide ADDRESSES_EDEFAULT = ParadoxSide.OTHER;

	/**
	 * The cached value of the '{@link #getAddresses() <em>Addresses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddresses()
	 * @generated
	 * @ordered
	 */
	protected ParadoxSide addresses = ADDRESSES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<ClinicalElement> targets;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterventionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionsPackage.Literals.INTERVENTION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.INTERVENTION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParadoxSide getAddresses() {
		return addresses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddresses(ParadoxSide newAddresses) {
		ParadoxSide oldAddresses = addresses;
		addresses = newAddresses == null ? ADDRESSES_EDEFAULT : newAddresses;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.INTERVENTION__ADDRESSES, oldAddresses, addresses));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClinicalElement> getTargets() {
		if (targets == null) {
			targets = new EObjectEList<ClinicalElement>(ClinicalElement.class, this, SessionsPackage.INTERVENTION__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionsPackage.INTERVENTION__TEXT:
				return getText();
			case SessionsPackage.INTERVENTION__ADDRESSES:
				return getAddresses();
			case SessionsPackage.INTERVENTION__TARGETS:
				return getTargets();
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
			case SessionsPackage.INTERVENTION__TEXT:
				setText((String)newValue);
				return;
			case SessionsPackage.INTERVENTION__ADDRESSES:
				setAddresses((ParadoxSide)newValue);
				return;
			case SessionsPackage.INTERVENTION__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends ClinicalElement>)newValue);
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
			case SessionsPackage.INTERVENTION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case SessionsPackage.INTERVENTION__ADDRESSES:
				setAddresses(ADDRESSES_EDEFAULT);
				return;
			case SessionsPackage.INTERVENTION__TARGETS:
				getTargets().clear();
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
			case SessionsPackage.INTERVENTION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case SessionsPackage.INTERVENTION__ADDRESSES:
				return addresses != ADDRESSES_EDEFAULT;
			case SessionsPackage.INTERVENTION__TARGETS:
				return targets != null && !targets.isEmpty();
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
		result.append(", addresses: ");
		result.append(addresses);
		result.append(')');
		return result.toString();
	}

} //InterventionImpl
