// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.model.cases.DeidMethod;
import org.relationalimages.model.cases.PrivacyInfo;
import org.relationalimages.model.impl.IdentifiedImpl;

public class PrivacyInfoImpl extends IdentifiedImpl implements PrivacyInfo {
	protected static final ConsentStatus CONSENT_EDEFAULT = ConsentStatus.NOT_RECORDED;
	protected ConsentStatus consent = CONSENT_EDEFAULT;
	protected static final String CONSENT_SCOPE_EDEFAULT = null;
	protected String consentScope = CONSENT_SCOPE_EDEFAULT;
	protected static final DeidMethod DEID_METHOD_EDEFAULT = DeidMethod.NONE;
	protected DeidMethod deidMethod = DEID_METHOD_EDEFAULT;
	protected static final String DEID_NOTE_EDEFAULT = null;
	protected String deidNote = DEID_NOTE_EDEFAULT;
	protected static final boolean DEIDENTIFIED_EDEFAULT = false;
	protected boolean deidentified = DEIDENTIFIED_EDEFAULT;
	protected static final String RETAIN_UNTIL_EDEFAULT = null;
	protected String retainUntil = RETAIN_UNTIL_EDEFAULT;

	protected PrivacyInfoImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.PRIVACY_INFO;
	}

	@Override
	public ConsentStatus getConsent() {
		return consent;
	}

	@Override
	public void setConsent(ConsentStatus newConsent) {
		ConsentStatus oldConsent = consent;
		consent = newConsent == null ? CONSENT_EDEFAULT : newConsent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PRIVACY_INFO__CONSENT, oldConsent, consent));
	}

	@Override
	public String getConsentScope() {
		return consentScope;
	}

	@Override
	public void setConsentScope(String newConsentScope) {
		String oldConsentScope = consentScope;
		consentScope = newConsentScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PRIVACY_INFO__CONSENT_SCOPE, oldConsentScope, consentScope));
	}

	@Override
	public DeidMethod getDeidMethod() {
		return deidMethod;
	}

	@Override
	public void setDeidMethod(DeidMethod newDeidMethod) {
		DeidMethod oldDeidMethod = deidMethod;
		deidMethod = newDeidMethod == null ? DEID_METHOD_EDEFAULT : newDeidMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PRIVACY_INFO__DEID_METHOD, oldDeidMethod, deidMethod));
	}

	@Override
	public String getDeidNote() {
		return deidNote;
	}

	@Override
	public void setDeidNote(String newDeidNote) {
		String oldDeidNote = deidNote;
		deidNote = newDeidNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PRIVACY_INFO__DEID_NOTE, oldDeidNote, deidNote));
	}

	@Override
	public boolean isDeidentified() {
		return deidentified;
	}

	@Override
	public void setDeidentified(boolean newDeidentified) {
		boolean oldDeidentified = deidentified;
		deidentified = newDeidentified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PRIVACY_INFO__DEIDENTIFIED, oldDeidentified, deidentified));
	}

	@Override
	public String getRetainUntil() {
		return retainUntil;
	}

	@Override
	public void setRetainUntil(String newRetainUntil) {
		String oldRetainUntil = retainUntil;
		retainUntil = newRetainUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PRIVACY_INFO__RETAIN_UNTIL, oldRetainUntil, retainUntil));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.PRIVACY_INFO__CONSENT:
				return getConsent();
			case CasesPackage.PRIVACY_INFO__CONSENT_SCOPE:
				return getConsentScope();
			case CasesPackage.PRIVACY_INFO__DEID_METHOD:
				return getDeidMethod();
			case CasesPackage.PRIVACY_INFO__DEID_NOTE:
				return getDeidNote();
			case CasesPackage.PRIVACY_INFO__DEIDENTIFIED:
				return isDeidentified();
			case CasesPackage.PRIVACY_INFO__RETAIN_UNTIL:
				return getRetainUntil();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasesPackage.PRIVACY_INFO__CONSENT:
				setConsent((ConsentStatus)newValue);
				return;
			case CasesPackage.PRIVACY_INFO__CONSENT_SCOPE:
				setConsentScope((String)newValue);
				return;
			case CasesPackage.PRIVACY_INFO__DEID_METHOD:
				setDeidMethod((DeidMethod)newValue);
				return;
			case CasesPackage.PRIVACY_INFO__DEID_NOTE:
				setDeidNote((String)newValue);
				return;
			case CasesPackage.PRIVACY_INFO__DEIDENTIFIED:
				setDeidentified((Boolean)newValue);
				return;
			case CasesPackage.PRIVACY_INFO__RETAIN_UNTIL:
				setRetainUntil((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CasesPackage.PRIVACY_INFO__CONSENT:
				setConsent(CONSENT_EDEFAULT);
				return;
			case CasesPackage.PRIVACY_INFO__CONSENT_SCOPE:
				setConsentScope(CONSENT_SCOPE_EDEFAULT);
				return;
			case CasesPackage.PRIVACY_INFO__DEID_METHOD:
				setDeidMethod(DEID_METHOD_EDEFAULT);
				return;
			case CasesPackage.PRIVACY_INFO__DEID_NOTE:
				setDeidNote(DEID_NOTE_EDEFAULT);
				return;
			case CasesPackage.PRIVACY_INFO__DEIDENTIFIED:
				setDeidentified(DEIDENTIFIED_EDEFAULT);
				return;
			case CasesPackage.PRIVACY_INFO__RETAIN_UNTIL:
				setRetainUntil(RETAIN_UNTIL_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CasesPackage.PRIVACY_INFO__CONSENT:
				return consent != CONSENT_EDEFAULT;
			case CasesPackage.PRIVACY_INFO__CONSENT_SCOPE:
				return CONSENT_SCOPE_EDEFAULT == null ? consentScope != null : !CONSENT_SCOPE_EDEFAULT.equals(consentScope);
			case CasesPackage.PRIVACY_INFO__DEID_METHOD:
				return deidMethod != DEID_METHOD_EDEFAULT;
			case CasesPackage.PRIVACY_INFO__DEID_NOTE:
				return DEID_NOTE_EDEFAULT == null ? deidNote != null : !DEID_NOTE_EDEFAULT.equals(deidNote);
			case CasesPackage.PRIVACY_INFO__DEIDENTIFIED:
				return deidentified != DEIDENTIFIED_EDEFAULT;
			case CasesPackage.PRIVACY_INFO__RETAIN_UNTIL:
				return RETAIN_UNTIL_EDEFAULT == null ? retainUntil != null : !RETAIN_UNTIL_EDEFAULT.equals(retainUntil);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (consent: ");
		result.append(consent);
		result.append(", consentScope: ");
		result.append(consentScope);
		result.append(", deidMethod: ");
		result.append(deidMethod);
		result.append(", deidNote: ");
		result.append(deidNote);
		result.append(", deidentified: ");
		result.append(deidentified);
		result.append(", retainUntil: ");
		result.append(retainUntil);
		result.append(')');
		return result.toString();
	}
}
