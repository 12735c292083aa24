// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.SafetyAgreement;
import org.relationalimages.model.impl.ClinicalElementImpl;
import org.relationalimages.model.sessions.Session;

public class SafetyAgreementImpl extends ClinicalElementImpl implements SafetyAgreement {
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final boolean BY_BOTH_EDEFAULT = false;
	protected boolean byBoth = BY_BOTH_EDEFAULT;
	protected Session since;

	protected SafetyAgreementImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.SAFETY_AGREEMENT;
	}

	@Override
	public String getText() {
		return text;
	}

	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.SAFETY_AGREEMENT__TEXT, oldText, text));
	}

	@Override
	public boolean isByBoth() {
		return byBoth;
	}

	@Override
	public void setByBoth(boolean newByBoth) {
		boolean oldByBoth = byBoth;
		byBoth = newByBoth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.SAFETY_AGREEMENT__BY_BOTH, oldByBoth, byBoth));
	}

	@Override
	public Session getSince() {
		return since;
	}

	@Override
	public void setSince(Session newSince) {
		Session oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.SAFETY_AGREEMENT__SINCE, oldSince, since));
	}

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
}
