// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.CustomQuality;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.impl.NamedElementImpl;

public class CustomQualityImpl extends NamedElementImpl implements CustomQuality {
	protected static final EmotionalQuality BASE_EDEFAULT = EmotionalQuality.NORMAL;
	protected EmotionalQuality base = BASE_EDEFAULT;
	protected static final boolean HURTFUL_EDEFAULT = false;
	protected boolean hurtful = HURTFUL_EDEFAULT;

	protected CustomQualityImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.CUSTOM_QUALITY;
	}

	@Override
	public EmotionalQuality getBase() {
		return base;
	}

	@Override
	public void setBase(EmotionalQuality newBase) {
		EmotionalQuality oldBase = base;
		base = newBase == null ? BASE_EDEFAULT : newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CUSTOM_QUALITY__BASE, oldBase, base));
	}

	@Override
	public boolean isHurtful() {
		return hurtful;
	}

	@Override
	public void setHurtful(boolean newHurtful) {
		boolean oldHurtful = hurtful;
		hurtful = newHurtful;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CUSTOM_QUALITY__HURTFUL, oldHurtful, hurtful));
	}

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
}
